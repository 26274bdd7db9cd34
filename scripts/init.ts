import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { emptyProject, listSampleFilings } from './empty-project.ts';
import { type AnswerName, completeAnswers, faultOf, type IssuerAnswers, issuerQuestions } from './issuer-answers.ts';
import { runCommand, UserError } from './terminal.ts';

/**
 * `npm run init`: makes the site another company's. Asks what it must know, or takes it from options (`--name`, `--ticker`, …), takes
 * the sample away, and writes content/issuer.yaml, concepts.yaml and glossary.yaml. `--yes` asks nothing.
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      yes: { type: 'boolean', default: false },
      ...Object.fromEntries(issuerQuestions.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  const flags = values as Readonly<Record<string, string | boolean | undefined>>;
  const given: Partial<Record<AnswerName, string>> = {};
  for (const { flag, name } of issuerQuestions) if (typeof flags[flag] === 'string') given[name] = flags[flag];
  refuseUncommitted();
  const asks = flags.yes !== true && process.stdin.isTTY === true;
  if (flags.yes !== true && !asks) throw new UserError('Nobody is here to answer. Give every answer as an option, and --yes.');
  const answers = asks ? await ask(given) : completeAnswers(given);
  emptyProject(process.cwd(), answers);
  console.log(
    [
      `This is now the site of ${answers.name}, with no filing in it.`,
      'Next: put a document into content/filings/<date>-<period>-<kind>/ as source.txt, then npm start.',
      'docs/adopt.md goes on from here.',
    ].join('\n'),
  );
});

/** What is not committed could not be had back. */
function refuseUncommitted(): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', 'content'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() !== '')
    throw new UserError(
      `content/ holds changes that are not committed, and would be lost:\n${stdout.trimEnd()}\nCommit them first, or take them back.`,
    );
}

async function ask(given: Partial<IssuerAnswers>): Promise<IssuerAnswers> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C and Ctrl-D close the lines; nobody will answer then.
  const left = new Promise<never>((_done, fail) => lines.once('close', () => fail(new UserError('\nNothing was changed.'))));
  const put = (text: string): Promise<string> => Promise.race([lines.question(text), left]);
  const answers: Partial<Record<AnswerName, string>> = {};
  for (const question of issuerQuestions) {
    const { example, flag, name, text } = question;
    const fallback = question.fallback?.(answers);
    const takeGood = (answer: string): void => {
      const fault = faultOf(question, answer);
      if (fault === undefined) answers[name] = answer;
      else console.log(fault);
    };
    if (given[name] !== undefined) takeGood(given[name].trim());
    while (answers[name] === undefined) {
      const answer = (await put(`${text} [${fallback ?? `e.g. ${example}`}]: `)).trim() || fallback || '';
      if (answer === '') console.log(`${text}: an answer is wanted, or Ctrl-C to leave everything as it is (--${flag} answers it too).`);
      else takeGood(answer);
    }
  }
  const filings = listSampleFilings(process.cwd());
  const sure = await put(`content/ with its ${filings.length} filings will be taken away and written anew. Go on? [no]: `);
  lines.close();
  if (!/^y(?:es)?$/i.test(sure.trim())) throw new UserError('Nothing was changed.');
  return completeAnswers(answers);
}
