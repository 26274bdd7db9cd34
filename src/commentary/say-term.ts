import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type Asking, type Attributes, refused, type Saying, said } from './saying.ts';

/** The term of the glossary that `<Term>` leads to: the one that it names, or its own words. */
export function sayTerm({ of }: Attributes, words: string, { archive }: Asking): Saying<string> {
  const wanted = (of ?? words).trim().toLowerCase();
  const found = [...archive.terms].find(([name]) => name.toLowerCase() === wanted);
  if (found) return said(found[1]);
  return refused(
    'W15',
    of === undefined ? undefined : 'of',
    `“${of ?? words.trim()}” is no term of the glossary.`,
    nearestNames(wanted, archive.terms.keys()),
  );
}
