import { ingestText, readFixtures } from './read-fixtures.ts';
import { differences, periodText, type Score, type ScoredStatement, scoreFacts, scoreStatements } from './score.ts';

/** `node tests/invented/report.ts [--show N] [--detail N] [name …]`: how each invented filing is read. */
const args = process.argv.slice(2);
const show = takeOption('--show');
const detail = takeOption('--detail');
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const share = (part: number, whole: number): string => (part / Math.max(1, whole)).toFixed(3);

const scores: Score[] = [];
const statements: ScoredStatement[] = [];
for (const filing of readFixtures()) {
  if (args.length > 0 && !args.some((name) => filing.name.includes(name))) continue;
  const score = scoreFacts(filing.key, ingestText(filing.name, filing.text).facts);
  scores.push(score);
  const primary = scoreStatements(score);
  statements.push(...primary);
  const valued = score.matches.filter(({ fact }) => fact !== undefined);
  const differing = valued.flatMap((match) => differences(match).map((text) => ({ match, text })));
  const differ = (word: string): number => differing.filter(({ text }) => text.startsWith(word)).length;
  say(
    `${filing.name}: key ${score.keyed}, recall ${score.recall.toFixed(3)} (value ${share(valued.length, score.keyed)}), ` +
      `precision ${score.precision.toFixed(3)} (${score.extra.length} extra); ` +
      `other statement ${differ('statement')}, label ${differ('label')}, dimensions ${differ('dimensions')}, kind ${differ('kind')}; ` +
      `statements ${primary.filter(({ faults }) => faults.length === 0).length}/${primary.length}`,
  );
  for (const { faults, statement, table } of show > 0 ? primary.filter((scored) => scored.faults.length > 0) : []) {
    say(`   STATEMENT ${table} ${statement}: ${faults.join(', ')}`);
  }
  for (const { key, miss, fact } of score.matches.filter(({ miss }) => miss !== undefined).slice(0, show)) {
    const instead = fact === undefined ? '' : ` | got ${periodText(fact.period)} ${fact.unit} ${fact.value}`;
    say(
      `   MISS ${miss} ${key.line}:${key.col} ${key.label.slice(0, 40)} "${key.raw.slice(0, 20)}" ${periodText(key.period)} ${key.unit}${instead}`,
    );
  }
  for (const fact of score.extra.slice(0, show)) {
    say(
      `   EXTRA ${fact.line}:${fact.column} ${fact.label.slice(0, 40)} "${fact.printed.slice(0, 20)}" ${periodText(fact.period)} ${fact.unit} ${fact.value}`,
    );
  }
  const kinds = Map.groupBy(differing, ({ text }) => text);
  for (const [text, found] of [...kinds].slice(0, detail)) {
    say(`   DIFFERS ${found.map(({ match }) => `${match.key.line}:${match.key.col}`).slice(0, 3)} (${found.length}) ${text}`);
  }
}
const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
say(
  `all: recall ${share(
    sum((score) => score.exact),
    sum((score) => score.keyed),
  )}, precision ${share(
    sum((score) => score.published - score.extra.length),
    sum((score) => score.published),
  )}, statements ${statements.filter(({ faults }) => faults.length === 0).length}/${statements.length}`,
);

function takeOption(name: string): number {
  const at = args.indexOf(name);
  return at < 0 ? 0 : Number(args.splice(at, 2)[1]);
}
