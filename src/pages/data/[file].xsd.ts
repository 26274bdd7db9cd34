import { serveFiles } from '#exports/serve-files.ts';

export const { getStaticPaths, GET } = serveFiles('[file].xsd');
