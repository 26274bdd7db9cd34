import { readIssuer } from '#collections/read-issuer.ts';
import { toBasePath } from './base-path.ts';

/** Where the site is published: the origin of its host, and its folder there with a slash at both ends. */
export interface SiteAddress {
  readonly site: string;
  readonly base: string;
}

/** A reserved name, so that nobody's address is claimed by mistake. */
const nowhere = 'https://tieout.example';

/** From SITE and BASE where the environment has one of them, else from the address in content/issuer.yaml. */
export function siteAddress({ SITE, BASE }: NodeJS.ProcessEnv, address: string | undefined): SiteAddress {
  if (SITE || BASE !== undefined || address === undefined) return { site: SITE || nowhere, base: toBasePath(BASE) };
  const { origin, pathname } = new URL(address);
  return { site: origin, base: toBasePath(pathname) };
}

/** The address of the site in the working folder. */
export function readSiteAddress(): SiteAddress {
  return siteAddress(process.env, readIssuer().address);
}
