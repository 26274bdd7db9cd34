import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';

/** A statement of the file's period, and the rows of it that are asked for; no rows are all rows. */
export interface AskedStatement {
  readonly name: string;
  readonly rows: readonly string[];
}

/** The statement that `<Statement>` shows. */
export function sayStatement({ name = '', rows = '' }: Attributes, { archive, slug }: Asking): Saying<AskedStatement> {
  const names = archive.statementsOf(slug);
  if (!names.includes(name)) return refused('W14', 'name', `There is no statement “${name}” of ${slug}.`, nearestNames(name, names));
  const wanted = rows
    .split(';')
    .map((row) => row.trim())
    .filter(Boolean);
  const labels = archive.rowsOf(slug, name);
  const known = new Set(labels.map((label) => label.toLowerCase()));
  const missing = wanted.find((row) => !known.has(row.toLowerCase()));
  if (missing !== undefined) return refused('W14', 'rows', `${name} of ${slug} has no row “${missing}”.`, nearestNames(missing, labels));
  return said({ name, rows: wanted });
}
