import { publishedFile, publishedPaths } from './published-files.ts';

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
        const match = pattern.exec(path);
        return match ? [{ params: { ...match.groups } }] : [];
      }),
    GET: async ({ params }) => {
      const { type, bytes } = await publishedFile(shape.replaceAll(/\[(\w+)\]/g, (_, name: string) => params[name] ?? ''));
      return new Response(bytes, { headers: { 'content-type': type } });
    },
  };
}
