import { catalogPath, publishedFile, publishedPaths } from './published-files.ts';

/** What an endpoint below `/data/` gives to Astro. */
export interface FileEndpoint {
  readonly getStaticPaths: () => { readonly params: Readonly<Record<string, string>> }[];
  readonly GET: (context: { readonly params: Readonly<Record<string, string | undefined>> }) => Promise<Response>;
}

/**
 * An endpoint for all published files of a shape: `[file].csv`, `[folder]/[file].csv`, `schema/v1/[file].json`. The ending stands in the
 * route, because the development server finds a file without a slash at its end only where it does.
 */
export function serveFiles(shape: string): FileEndpoint {
  const pattern = new RegExp(`^${shape.replaceAll('.', '\\.').replaceAll(/\[(\w+)\]/g, '(?<$1>[^/]+)')}$`);
  return {
    getStaticPaths: () =>
      publishedPaths().flatMap((path) => {
        const match = path === catalogPath ? null : pattern.exec(path);
        return match ? [{ params: { ...match.groups } }] : [];
      }),
    GET: ({ params }) => respond(shape.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')),
  };
}

/** The endpoint of the catalog: at `[data]/catalog.json`, because Astro comes last to a route that begins with a parameter. */
export function serveCatalog(): FileEndpoint {
  return { getStaticPaths: () => [{ params: { data: 'data' } }], GET: () => respond(catalogPath) };
}

async function respond(path: string): Promise<Response> {
  const { type, bytes } = await publishedFile(path);
  return new Response(bytes, { headers: { 'content-type': type } });
}
