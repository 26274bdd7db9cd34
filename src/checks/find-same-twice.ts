import { plainLabel } from '#ties/label-hints.ts';
import { compareRational } from '#ties/rational.ts';
import { identityOf } from './fact-identity.ts';
import type { PrintedFact } from './printed-fact.ts';
import type { FilledTable } from './statement-tables.ts';

const timeAndUnits =
  /\b(?:\d+|one|three|six|nine|twelve|first|second|third|fourth|months?|weeks?|quarters?|half|years?|full|fiscal|ended|ending|period|as|at|of|the|for|to|on|in|january|february|march|april|may|june|july|august|september|october|november|december|thousands?|millions?|billions?|jpy|yen|usd|dollars?|eur|euros?|note)\b/g;

/** A heading that says when something was announced, so that its time is no period: `August forecast⇥November forecast`. */
const announcement = /\b(?:forecasts?|outlook|guidance|plans?|targets?|estimates?)\b/i;

/** The words of a column's heading that are neither time nor unit: what it measures. */
function measureOf(header: readonly string[]): string {
  const words = plainLabel(header.join(' '));
  if (announcement.test(words)) return words;
  return words.replace(timeAndUnits, ' ').replace(/\s+/g, ' ').trim();
}

/** What the column of each figure measures; figures under no period of their own are left out: there rows are the periods. */
function measures({ table }: FilledTable): ReadonlyMap<string, string> {
  return new Map(
    table.rows.flatMap(({ facts }) =>
      facts.flatMap((id, column) => {
        const heading = table.columns[column];
        return id === '' || heading?.period === undefined ? [] : [[id, measureOf(heading.header)] as const];
      }),
    ),
  );
}

/** Two figures of one row that would state the same and differ: columns whose headings say the same. */
export function findSameTwice(filled: FilledTable): readonly [PrintedFact, PrintedFact] | undefined {
  const seen = new Map<string, PrintedFact>();
  const measured = measures(filled);
  for (const printed of filled.figures) {
    const measure = measured.get(printed.fact.id);
    if (measure === undefined) continue;
    const key = [printed.fact.line, printed.fact.label, identityOf(printed.fact), measure].join('|');
    const other = seen.get(key);
    if (other !== undefined && compareRational(other.value, printed.value) !== 0) return [other, printed];
    seen.set(key, printed);
  }
  return undefined;
}
