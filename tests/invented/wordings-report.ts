import { readKeyedFilings } from './keyed-filings.ts';
import { ingestText } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';
import { wordings } from './wordings.ts';

/** `node tests/invented/wordings-report.ts [--show N] [word of a wording] [name of a filing]`: what another way of saying the same costs. */
const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const [word = '', only = ''] = args;
const filings = readKeyedFilings((name) => name.includes(only));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

for (const [name, change] of Object.entries(wordings)) {
  if (!name.includes(word)) continue;
  let [keyed, lost, extra, changed] = [0, 0, 0, 0];
  const worst: [string, number][] = [];
  const losses: string[] = [];
  for (const filing of filings) {
    const text = change(filing.text);
    if (text === filing.text) continue;
    const before = filing.plain;
    changed += 1;
    const after = scoreFacts(filing.key, ingestText(filing.name, text).facts);
    keyed += filing.key.length;
    lost += before.exact - after.exact;
    extra += after.extra.length - before.extra.length;
    worst.push([filing.name.slice(0, 14), (before.exact - after.exact) / filing.key.length]);
    const lines = text.split('\n');
    for (const [place, { key, miss, fact }] of after.matches.entries()) {
      if (miss === undefined || before.matches[place]?.miss !== undefined) continue;
      const got = fact === undefined ? '' : `got ${JSON.stringify(fact.period)} ${fact.unit}`;
      losses.push(
        `   ${filing.name.slice(0, 10)} ${key.line}:${key.col} ${miss} ${got} | ${(lines[key.line - 1] ?? '').replaceAll('\t', '⇥').slice(0, 90)}`,
      );
    }
  }
  const most = worst
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .filter(([, cost]) => cost > 0.004);
  say(
    `${(-lost / Math.max(1, keyed)).toFixed(3).padStart(7)} ${String(extra).padStart(4)} extra  ${name} (${changed} filings)${most.map(([filing, cost]) => `, ${filing} ${cost.toFixed(2)}`).join('')}`,
  );
  const step = Math.max(1, Math.floor(losses.length / Math.max(1, show)));
  for (const line of losses.filter((_, index) => index % step === 0).slice(0, show)) say(line);
}
