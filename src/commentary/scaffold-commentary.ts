import type { Archive } from './archive.ts';
import { buildQuestion } from './build-question.ts';
import { findCauses } from './find-causes.ts';
import { readWords } from './find-quote.ts';
import { lookUp } from './look-up.ts';
import { sayChange } from './say-change.ts';
import { sayFigure } from './say-figure.ts';
import type { Asking } from './saying.ts';

/** What a scaffold is made of, the most important first. */
export interface ScaffoldInput {
  readonly archive: Archive;
  readonly slug: string;
  /** The issuer's name of the period and of the one a year before: `1H25`. */
  readonly label: string;
  readonly priorLabel?: string;
  /** Measures of the issuer's selection, by the name that commentary uses. */
  readonly measures: readonly { readonly name: string; readonly label: string }[];
}

type NamedMeasure = ScaffoldInput['measures'][number];

/** So many figures stand in sentences; the others in the table. */
const spoken = 3;
const mostQuotes = 3;
const longest = 200;

const figure = (of: string, more = ''): string => `<Figure of="${of}"${more} />`;
const change = (of: string, more = ''): string => `<Change of="${of}"${more} />`;
const question = (text: string): string => `{/* ${text.replaceAll('*/', '* /')} */}`;

const isSaid = (saying: { readonly kind: string }): boolean => saying.kind === 'said';

function sentence({ label, name }: NamedMeasure, asking: Asking): string {
  const verb = /s$/.test(label) && !/(?:ss|per share)$/i.test(label) ? 'were' : 'was';
  const moved = isSaid(sayChange({ of: name }, asking)) ? `, ${change(name)}` : '';
  return `${label} ${verb} ${figure(name)}${moved}.`;
}

/** The words of a label by which a sentence about it is known. */
const keywords = (label: string): readonly string[] => label.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** The sentences of a line that give a reason. */
function reasonsIn(line: string): readonly string[] {
  const sentences = readWords(line).split(/(?<=[.;])\s+(?=[A-Z])/);
  return line.includes('\t') ? [] : sentences.filter((words) => findCauses(words).length > 0);
}

/** Sentences of the period's own documents that give a reason for a measure, with the line to quote. */
function quotesAbout(measures: readonly NamedMeasure[], { archive, slug }: Asking): readonly string[] {
  const own = archive.filingsOf(slug);
  const reasons = own.flatMap((filing) =>
    archive.linesOf(filing).flatMap((text, index) => reasonsIn(text).map((words) => ({ filing, line: index + 1, words }))),
  );
  const places = measures.flatMap(({ label }) => {
    const wanted = keywords(label);
    const isAbout = (words: string): boolean => {
      const subject = words.slice(0, findCauses(words)[0]?.index).toLowerCase();
      return wanted.length > 0 && wanted.every((word) => subject.includes(word));
    };
    return reasons.filter(({ words }) => isAbout(words));
  });
  return [...new Set(places)].slice(0, mostQuotes).map(({ filing, line, words }) => {
    const named = own.length > 1 ? ` filing="${filing}"` : '';
    return `<Quote line="${line}"${named}>…</Quote>  ${words.slice(0, longest)}${words.length > longest ? '…' : ''}`;
  });
}

/** What to answer about a few measures, with the places where the document may say it. */
function ask(text: string, measures: readonly NamedMeasure[], asking: Asking): string {
  const quotes = quotesAbout(measures, asking);
  const places = quotes.length === 0 ? '' : `\n   The document gives reasons on these lines:\n   ${quotes.join('\n   ')}\n`;
  return question(`${text}${places}`);
}

/** The measures that the period prints in amounts of one unit, with the name of the unit. */
function amounts(measures: readonly NamedMeasure[], asking: Asking): { readonly unit: string; readonly rows: readonly NamedMeasure[] } {
  const units = measures.flatMap((measure) => {
    const asked = buildQuestion({ of: measure.name }, asking);
    const found = asked.kind === 'said' ? lookUp(asked.value, asking) : asked;
    return found.kind === 'said' ? [{ measure, unit: found.value.figure.unitText }] : [];
  });
  const unit = units.find((each) => / (?:thousand|million|billion)s$/.test(each.unit))?.unit ?? '';
  return { unit, rows: units.filter((each) => each.unit === unit).map(({ measure }) => measure) };
}

function table(input: ScaffoldInput, asking: Asking): readonly string[] {
  const { unit, rows } = amounts(input.measures, asking);
  if (unit === '' || rows.length < 2) return [];
  const before = input.archive.yearBefore(input.slug);
  const prior = before !== undefined && input.priorLabel !== undefined ? { slug: before, label: input.priorLabel } : undefined;
  const cells = rows.map(({ label, name }) => {
    const period = prior && ` period="${prior.slug}"`;
    const old = prior && isSaid(sayFigure({ of: name, period: prior.slug }, asking)) ? figure(name, period) : '';
    const moved = !/cash/i.test(label) && isSaid(sayChange({ of: name, as: 'percent' }, asking)) ? change(name, ' as="percent"') : '';
    return prior ? `| ${label} | ${old} | ${figure(name)} | ${moved} |` : `| ${label} | ${figure(name)} |`;
  });
  const head = prior
    ? [`| ${unit} | ${prior.label} | ${input.label} | Change, % |`, '| :--- | ---: | ---: | ---: |']
    : [`| ${unit} | ${input.label} |`, '| :--- | ---: |'];
  return [[...head, ...cells].join('\n')];
}

/**
 * The beginnings of a commentary: sentences that state direction and amount and never a cause, a table, the period's charts, and
 * questions as comments, which no reader sees. Only figures, changes and charts that exist are asked for, so that it builds as it is.
 */
export function scaffoldCommentary(input: ScaffoldInput): string {
  const { archive, label, measures, slug } = input;
  const asking: Asking = { archive, slug, surrounding: 'prose' };
  const known = measures.filter(({ name }) => isSaid(sayFigure({ of: name }, asking)));
  const said = known.slice(0, spoken);
  const charts = archive.chartsOf(slug);
  const parts = [
    question(`Commentary on ${label}. Questions stand in braces like this one, and no reader sees them; answer them and take them out.`),
    '### Results',
    ...(said.length === 0
      ? [question('No figure of the issuer’s selection is known for this period: name others, as in the addresses of item pages.')]
      : [
          said.map((measure) => sentence(measure, asking)).join(' '),
          ask('What moved these figures? Let the company say it.', said, asking),
        ]),
    ...table({ ...input, measures: known }, asking),
    ...(charts.length === 0 ? [] : ['### In charts']),
    ...charts.flatMap((name) => [`<Chart name="${name}" />`, question(`What does ${name} show that the sentences above do not?`)]),
    '### Looking ahead',
    question('What does the company expect, and what of it was new? Quote it with its line; a forecast is the company’s and not ours.'),
    question(
      'What must a reader know before comparing: a change of standard, a split, an acquisition, another perimeter? Say it in a Note:',
    ),
    question('<Note title="Comparability">…</Note>'),
  ];
  return `${parts.join('\n\n')}\n`;
}
