import type { siteBuilds } from '#scripts/site-builds.ts';
import { type StaticServer, serveFolder } from '#scripts/static-server.ts';

/** One of the built sites, served on a free port at the base path that it was built for. */
export function serveBuild(build: (typeof siteBuilds)[number]): Promise<StaticServer> {
  return serveFolder(build.folder, build.base);
}
