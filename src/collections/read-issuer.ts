import { type Issuer, issuerSchema } from './issuer-schema.ts';
import { readYaml } from './read-file.ts';

let known: Issuer | undefined;

/** The issuer that the site is about, read once. */
export function readIssuer(): Issuer {
  known ??= readYaml<Issuer>(issuerSchema, 'issuer.yaml');
  return known;
}
