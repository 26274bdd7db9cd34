import { damages } from './keyed-damage.ts';
import { readKeyedFilings } from './keyed-filings.ts';
import { ingestText } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';

/** `node tests/invented/damage-report.ts [--show N] [word of a damage] [-- name of a filing]`: what each class of damage costs. */
const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const [word = '', only = ''] = args;
const filings = readKeyedFilings((name) => name.includes(only));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

for (const [name, change] of Object.entries(damages)) {
  if (!name.includes(word)) continue;
  let [keyed, before, after, extra] = [0, 0, 0, 0];
  const worst: [string, number][] = [];
  const lost: string[] = [];
  for (const filing of filings) {
    const damaged = change({ lines: filing.text.split('\n'), key: filing.key });
    const score = scoreFacts(damaged.key, ingestText(filing.name, damaged.lines.join('\n')).facts);
    const { plain } = filing;
    [keyed, before, after, extra] = [
      keyed + plain.keyed,
      before + plain.exact,
      after + score.exact,
      extra + score.extra.length - plain.extra.length,
    ];
    worst.push([filing.name.slice(0, 18), (score.exact - plain.exact) / plain.keyed]);
    for (const [place, { key, miss, fact }] of score.matches.entries()) {
      if (miss === undefined || plain.matches[place]?.miss !== undefined) continue;
      const line = damaged.lines[key.line - 1] ?? '';
      lost.push(
        `   ${filing.name.slice(0, 10)} ${key.line}:${key.col} ${miss} ${fact === undefined ? '' : `got ${JSON.stringify(fact.period)} ${fact.unit}`} | ${line.replaceAll('\t', '⇥').slice(0, 90)}`,
      );
    }
  }
  const shown = worst
    .sort((a, b) => a[1] - b[1])
    .slice(0, 4)
    .filter(([, cost]) => cost < -0.005);
  say(
    `${((after - before) / keyed).toFixed(3).padStart(7)} ${String(extra).padStart(5)} extra  ${name}: ${shown.map(([filing, cost]) => `${filing} ${cost.toFixed(2)}`).join(', ')}`,
  );
  for (const line of lost.filter((_, index) => index % Math.max(1, Math.floor(lost.length / Math.max(1, show))) === 0).slice(0, show))
    say(line);
}
