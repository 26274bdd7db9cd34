import { serveCatalog } from '#exports/serve-files.ts';

export const { getStaticPaths, GET } = serveCatalog();
