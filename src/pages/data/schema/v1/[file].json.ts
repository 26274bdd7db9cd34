import { serveFiles } from '#exports/serve-files.ts';

export const { getStaticPaths, GET } = serveFiles('schema/v1/[file].json');
