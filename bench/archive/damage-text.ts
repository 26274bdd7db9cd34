import { seededRandom } from '#tests/mutations/seeded-random.ts';

type Damage = (line: string) => string;

/** What extractions do to a row: its first letter lost, a bracket left open, its label cut into two cells. */
const damages: readonly Damage[] = [
  (line) => line.slice(1),
  (line) => line.replace(/\)$/, ''),
  (line) => line.replace(/^(\S{4})(\S+)/, '$1\t$2'),
  (line) => line.replace(/\t/, '\t\t'),
];

/** Damages some rows of a text, the same ones for the same seed. */
export function damageText(text: string, seed: number, count: number): string {
  const random = seededRandom(seed);
  const lines = text.split('\n');
  const rows = lines.flatMap((line, index) => (/^[A-Z][^\t]+\t\(?\d/.test(line) ? [index] : []));
  for (let done = 0; done < count; done += 1) {
    const row = random.pick(rows);
    const damage = random.pick(damages);
    if (row !== undefined && damage !== undefined) lines[row] = damage(lines[row] ?? '');
  }
  return lines.join('\n');
}
