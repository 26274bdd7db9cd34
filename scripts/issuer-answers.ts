import { UserError } from './terminal.ts';

/** What `npm run init` asks, in its order. */
export interface IssuerAnswers {
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly exchange: string;
  readonly website: string;
  readonly officialSources: string;
  readonly fiscalYearEnd: string;
  readonly fiscalYearNamedBy: string;
  readonly currency: string;
  readonly brandColor: string;
  readonly address: string;
  readonly official: string;
}

export type AnswerName = keyof IssuerAnswers;

/** One question: how it is put, what is taken where nothing is answered, and what an answer must look like. */
export interface IssuerQuestion {
  readonly name: AnswerName;
  readonly flag: string;
  readonly text: string;
  /** What is taken for an empty answer; from the answers so far. */
  readonly fallback?: (answers: Partial<IssuerAnswers>) => string;
  readonly wants: RegExp;
  readonly example: string;
}

const some = /\S/;
const address = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/;

export const issuerQuestions: readonly IssuerQuestion[] = [
  { name: 'name', flag: 'name', text: 'Name of the company, as it writes it in English', wants: some, example: 'Hill Systems Corporation' },
  {
    name: 'shortName',
    flag: 'short-name',
    text: 'Short name',
    fallback: ({ name = '' }) => name.split(/[\s,]/)[0] ?? name,
    wants: some,
    example: 'Hill',
  },
  { name: 'code', flag: 'ticker', text: 'Ticker or securities code', wants: /^[0-9A-Za-z.-]+$/, example: '9999' },
  { name: 'exchange', flag: 'exchange', text: 'Exchange', wants: some, example: 'Tokyo Stock Exchange' },
  {
    name: 'website',
    flag: 'website',
    text: 'The company’s own pages for investors',
    wants: address,
    example: 'https://www.example.com/ir/',
  },
  {
    name: 'officialSources',
    flag: 'official-sources',
    text: 'Where its official disclosure is',
    fallback: () => 'the website of the exchange',
    wants: some,
    example: 'TDnet and EDINET',
  },
  {
    name: 'fiscalYearEnd',
    flag: 'fiscal-year-end',
    text: 'Last month and day of the fiscal year',
    wants: /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
    example: '03-31',
  },
  {
    name: 'fiscalYearNamedBy',
    flag: 'fiscal-year-named-by',
    text: 'Is a fiscal year named by the year in which it starts or ends',
    fallback: ({ fiscalYearEnd }) => (fiscalYearEnd === '12-31' ? 'start' : 'end'),
    wants: /^(?:start|end)$/,
    example: 'end',
  },
  { name: 'currency', flag: 'currency', text: 'Currency of its figures, three letters', wants: /^[A-Z]{3}$/, example: 'JPY' },
  {
    name: 'brandColor',
    flag: 'color',
    text: 'Colour of the site',
    fallback: () => '#1f4e79',
    wants: /^#[0-9a-f]{6}$/i,
    example: '#1f4e79',
  },
  {
    name: 'address',
    flag: 'address',
    text: 'Address at which the site will be published',
    fallback: () => 'https://tieout.example/',
    wants: address,
    example: 'https://ir.example.com/',
  },
  {
    name: 'official',
    flag: 'official',
    text: 'Does the company itself publish the site, true or false',
    fallback: () => 'false',
    wants: /^(?:true|false)$/,
    example: 'false',
  },
];

/** What is wrong with an answer; undefined where it will do. */
export function faultOf({ example, text, wants }: IssuerQuestion, answer: string): string | undefined {
  return wants.test(answer) ? undefined : `${text}: “${answer}” will not do; an example is ${example}.`;
}

/** All answers, from those given: what is left out takes its fallback. Throws with every fault at once. */
export function completeAnswers(given: Partial<IssuerAnswers>): IssuerAnswers {
  const answers: Partial<Record<AnswerName, string>> = {};
  const faults: string[] = [];
  for (const question of issuerQuestions) {
    const answer = given[question.name]?.trim() || question.fallback?.(answers) || undefined;
    if (answer === undefined) faults.push(`${question.text} is missing: --${question.flag} "${question.example}"`);
    else {
      const fault = faultOf(question, answer);
      if (fault !== undefined) faults.push(fault);
      answers[question.name] = answer;
    }
  }
  if (faults.length > 0) throw new UserError(faults.join('\n'));
  return answers as IssuerAnswers;
}
