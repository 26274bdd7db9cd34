import { type Issuer, issuerSchema } from './issuer-schema.ts';
import { readYaml } from './read-file.ts';
import { remember } from './remember.ts';

/** The issuer that the site is about, read once. */
export function readIssuer(): Issuer {
  return remember('issuer', () => readYaml<Issuer>(issuerSchema, 'issuer.yaml'));
}
