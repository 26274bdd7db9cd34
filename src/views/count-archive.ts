import { groupDigits } from '#format/group-digits.ts';
import type { FactStatus } from '#model/fact.ts';
import { readArchive } from '#series/archive.ts';

/** What the archive holds, ready to print. */
export function countArchive(): readonly { readonly label: string; readonly text: string }[] {
  const archive = readArchive();
  const count = (number: number): string => groupDigits(String(number));
  const having = (status: FactStatus): string =>
    count(archive.reduce((sum, { filing }) => sum + filing.facts.filter((fact) => fact.status === status).length, 0));
  return [
    { label: 'Documents', text: count(archive.length) },
    { label: 'Facts', text: count(archive.reduce((sum, { filing }) => sum + filing.facts.length, 0)) },
    { label: 'Tied', text: having('tied') },
    { label: 'Repaired', text: having('repaired') },
    { label: 'Unresolved', text: count(archive.reduce((sum, { filing }) => sum + filing.ledger.unresolved.length, 0)) },
  ];
}
