import { ingestText, readFixtures } from './read-fixtures.ts';
import { scoreFacts } from './score.ts';

/** `node tests/invented/report.ts [--show N] [name …]`: how each invented filing is read. */
const args = process.argv.slice(2);
const at = args.indexOf('--show');
const show = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const period = (of: { instant?: string; start?: string; end?: string }): string => of.instant ?? `${of.start}/${of.end}`;

let [keyed, exact, published, extra] = [0, 0, 0, 0];
for (const filing of readFixtures()) {
  if (args.length > 0 && !args.some((name) => filing.name.includes(name))) continue;
  const { facts } = ingestText(filing.name, filing.text);
  const score = scoreFacts(filing.key, facts);
  [keyed, exact, published, extra] = [keyed + score.keyed, exact + score.exact, published + score.published, extra + score.extra.length];
  say(
    `${filing.name}: key ${score.keyed}, recall ${score.recall.toFixed(3)} (value ${share(score.valued, score.keyed)}), precision ${score.precision.toFixed(3)} (${score.extra.length} extra), ` +
      `label ${share(score.labels, score.valued)}, statement ${share(score.statements, score.valued)}, dimensions ${share(score.dimensions, score.valued)}`,
  );
  for (const { key, why, got } of score.misses.slice(0, show)) {
    const instead = got === undefined ? '' : ` | got ${period(got.period)} ${got.unit} ${got.value}`;
    say(
      `   MISS ${why} ${key.line}:${key.col} ${key.label.slice(0, 40)} "${key.raw.slice(0, 20)}" ${period(key.period)} ${key.unit}${instead}`,
    );
  }
  for (const fact of score.extra.slice(0, show)) {
    say(
      `   EXTRA ${fact.line}:${fact.column} ${fact.label.slice(0, 40)} "${fact.printed.slice(0, 20)}" ${period(fact.period)} ${fact.unit} ${fact.value}`,
    );
  }
}
say(`all: recall ${share(exact, keyed)} of ${keyed}, precision ${share(published - extra, published)} of ${published}`);
