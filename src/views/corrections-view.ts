import { BrokenCollection } from '#collections/broken-collection.ts';
import { contentName } from '#collections/content-root.ts';
import { readFilingSettings } from '#collections/read-filing-settings.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { type OwnCorrection, readOwnCorrections } from '#collections/read-own-corrections.ts';
import { formatDate } from '#format/format-date.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { Fact } from '#model/fact.ts';
import type { Correction } from '#model/filing-settings.ts';
import type { IsoDate } from '#model/period.ts';
import { type ArchivedFiling, archivedFiling, readArchive } from '#series/archive.ts';
import { type Difference, type DifferenceKind, listDifferences } from '#series/differences.ts';
import { compareHref, evidenceHref, type Link, lineHref, ruleHref } from '#site/links.ts';
import { figureAsPrinted } from './build-figure.ts';
import { documentReference } from './build-references.ts';
import { listBridges } from './over-periods/compare-pairs.ts';
import type { DocumentReference } from './references.ts';
import { touchedBy } from './touched-by.ts';

/** A figure that was stated otherwise before, with both values, the reason, and every page that uses it. */
export interface CorrectedFigure {
  /** Anchor on `/corrections/`. */
  readonly id: string;
  readonly label: string;
  readonly periodText: string;
  readonly was: Link;
  readonly now: Link;
  readonly reason: string;
  readonly uses: readonly Link[];
}

/** A document that corrects or amends another one. */
export interface CorrectingDocument {
  readonly document: DocumentReference;
  readonly corrected: DocumentReference;
  readonly text: string;
  readonly figures: readonly CorrectedFigure[];
}

/** A figure that the site itself showed wrongly, until a day. */
export interface OwnCorrectedFigure extends CorrectedFigure {
  readonly filing: string;
  readonly until: IsoDate;
}

/** A way in which documents differ without an error of anybody, with its places. */
export interface DifferenceEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly places: readonly Link[];
}

export interface DifferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly DifferenceEntry[];
}

/** `/corrections/` */
export interface CorrectionsView {
  readonly title: string;
  readonly issuer: readonly CorrectingDocument[];
  readonly own: readonly OwnCorrectedFigure[];
  readonly groups: readonly DifferenceGroup[];
}

const factLink = (fact: Fact): Link => ({
  text: `${figureAsPrinted(fact).text} (${documentReference(archivedFiling(fact.filing)).name}, line ${fact.line})`,
  href: evidenceHref(fact.id),
});

function factAt({ filing, name }: ArchivedFiling, place: { readonly line: number; readonly column?: number }): Fact {
  const fact = filing.facts.find(({ line, column }) => line === place.line && (place.column === undefined || column === place.column));
  if (fact) return fact;
  const at = `${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
  throw new BrokenCollection(
    contentName('filings', name, 'filing.yaml'),
    `corrections: there is no figure at ${at} of ${name}.`,
    'Correct the place.',
  );
}

function correctedFigure(now: ArchivedFiling, before: ArchivedFiling, correction: Correction): CorrectedFigure {
  const [fact, old] = [factAt(now, correction), factAt(before, correction.was)];
  return {
    id: fact.id,
    label: fact.label,
    periodText: formatPeriod(fact.period),
    was: factLink(old),
    now: factLink(fact),
    reason: correction.reason,
    uses: touchedBy(old),
  };
}

/** What the issuer says of its own documents, newest first; the corrected document is in the archive, else the build stops. */
export function issuersCorrections(): readonly CorrectingDocument[] {
  return [...readArchive()].reverse().flatMap((archived) => {
    const { corrects, amends, corrections } = readFilingSettings(archived.name);
    const named = corrects ?? amends;
    if (named === undefined) return [];
    const before = readArchive().find(({ name }) => name === named);
    if (!before) throw new BrokenCollection(contentName('filings', archived.name, 'filing.yaml'), `There is no filing “${named}”.`);
    const verb = corrects === undefined ? 'Amends' : 'Corrects';
    return [
      {
        document: documentReference(archived),
        corrected: documentReference(before),
        text: `${verb} the ${documentReference(before).name}, ${documentReference(before).publishedText}, which is superseded and stays in this archive as it was.`,
        figures: corrections.map((each) => correctedFigure(archived, before, each)),
      },
    ];
  });
}

function ownCorrection({ fact: id, shown, from, until, reason }: OwnCorrection): OwnCorrectedFigure {
  const fact = readArchive()
    .find(({ name }) => id.startsWith(`${name}#`))
    ?.filing.factById.get(id);
  if (!fact) throw new BrokenCollection(contentName('own-corrections.yaml'), `There is no fact ${id}.`, 'Correct the id.');
  return {
    id: `own-${fact.id}`,
    filing: fact.filing,
    until,
    label: fact.label,
    periodText: formatPeriod(fact.period),
    was: { text: `shown here as ${shown} from ${formatDate(from)} to ${formatDate(until)}`, href: evidenceHref(id) },
    now: factLink(fact),
    reason,
    uses: touchedBy(fact),
  };
}

/** Mistakes of the site itself. */
export function ownCorrections(): readonly OwnCorrectedFigure[] {
  return readOwnCorrections().map(ownCorrection);
}

const placesOf = ({ later, earlier, finding }: Difference): readonly Link[] => [
  ...[...later, ...earlier].map(factLink),
  { text: finding.rule, href: `${ruleHref(finding.rule)}#${finding.id}` },
];

const labels = (facts: readonly Fact[]): string => [...new Set(facts.map(({ label }) => label))].join('; ');

function entriesOf(kind: DifferenceKind, say: (difference: Difference) => string): readonly DifferenceEntry[] {
  return listDifferences()
    .filter((each) => each.kind === kind)
    .map((each) => ({
      id: each.finding.id,
      title: documentReference(archivedFiling(each.finding.filing)).name,
      text: say(each),
      places: placesOf(each),
    }));
}

const periodsIn = (facts: readonly Fact[]): string => [...new Set(facts.map(({ period }) => formatPeriod(period)))].join(', ');

/** The breaks of one kind that issuer.yaml names. */
function statedBreakEntries(wanted: 'policy' | 'presentation'): readonly DifferenceEntry[] {
  const own = readIssuer().breaks.filter(({ kind }) => kind === wanted);
  return own.map(({ name, text, filing, line }) => ({
    id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title: name,
    text,
    places:
      filing === undefined || line === undefined
        ? []
        : [{ text: `${documentReference(archivedFiling(filing)).name}, line ${line}`, href: lineHref(filing, line) }],
  }));
}

/** The policies that issuer.yaml names as breaks, and the effects that documents disclose in equity. */
function policies(): readonly DifferenceEntry[] {
  const isTotal = ({ later, earlier }: Difference): boolean =>
    [...later, ...earlier].some(({ dimensions }) => /^total equity$/i.test(dimensions.component ?? ''));
  const effects = entriesOf(
    'policy',
    ({ later, earlier }) => `${labels([...later, ...earlier].filter(({ period }) => 'start' in period))}, total equity at the opening.`,
  );
  const whole = new Set(
    listDifferences()
      .filter((each) => each.kind === 'policy' && isTotal(each))
      .map(({ finding }) => finding.id),
  );
  return [...statedBreakEntries('policy'), ...effects.filter(({ id }) => whole.has(id))];
}

function splits(): readonly DifferenceEntry[] {
  const actions = readIssuer().capitalActions.map(({ text, effective, factor, filing, line }) => ({
    id: `split-${effective}`,
    title: text,
    text: `Effective ${formatDate(effective)}, factor ${factor}. Figures per share of documents before that day stand on the earlier basis.`,
    places:
      filing === undefined || line === undefined
        ? []
        : [{ text: `${documentReference(archivedFiling(filing)).name}, line ${line}`, href: lineHref(filing, line) }],
  }));
  return [
    ...actions,
    ...entriesOf(
      'split',
      ({ later, finding }) => `${labels(later)}, ${periodsIn(later)}: ${finding.message.replace(/^.*?, (?=factor)/s, '')}.`,
    ),
  ];
}

function standards(): readonly DifferenceEntry[] {
  return listBridges().map(({ slug, period, standards: both }) => ({
    id: slug,
    title: `${period.label} under ${both.join(' and ')}`,
    text: `The ${formatPeriod(period.span)} were reported under ${both.join(' and ')}. The two stand side by side and are never compared.`,
    places: [{ text: 'Side by side', href: compareHref(slug) }],
  }));
}

const group = (id: string, title: string, entries: readonly DifferenceEntry[]): readonly DifferenceGroup[] =>
  entries.length === 0 ? [] : [{ id, title, entries }];

/** Corrections of the issuer and of the site, each apart; then every other way in which documents of the archive differ. */
export function correctionsView(): CorrectionsView {
  return {
    title: 'Corrections and restatements',
    issuer: issuersCorrections(),
    own: ownCorrections(),
    groups: [
      ...group(
        'unexplained',
        'Stated otherwise, without an explanation found',
        entriesOf('correction', ({ later }) => `${labels(later)}, ${periodsIn(later)}.`),
      ),
      ...group('presentation', 'Presented otherwise', [
        ...statedBreakEntries('presentation'),
        ...entriesOf(
          'presentation',
          ({ later }) =>
            `${labels(later)}, ${periodsIn(later)}: the sum of these rows is the same in both documents, and so are all totals.`,
        ),
      ]),
      ...group('policies', 'Accounting policies', policies()),
      ...group('standards', 'Accounting standards', standards()),
      ...group('splits', 'Stock splits', splits()),
    ],
  };
}
