import { remember } from '#collections/remember.ts';
import { formatPeriod } from '#format/format-period.ts';
import type { Fact, StatementSlug } from '#model/fact.ts';
import { endOf, isInstant, type Period, periodKey } from '#model/period.ts';
import { archivedFiling } from '#series/archive.ts';
import { type Difference, listDifferences } from '#series/differences.ts';
import { itemOf } from '#series/item-of-fact.ts';
import { periodPage } from '#series/periods.ts';
import { presentStatements } from '#series/read-wide-statement.ts';
import { evidenceHref, type Link, ruleHref } from '#site/links.ts';
import { placeHref } from '#site/place-href.ts';
import { figureAsPrinted } from '#views/build-figure.ts';
import { documentReference } from '#views/build-references.ts';
import { labelOfPeriod } from '#views/items/show-series.ts';
import { periodsOf, type StatementLine, statementLines } from '#views/over-periods/statement-lines.ts';
import { periodHeader } from '#views/tables/header-texts.ts';
import { primaryStatements, statementTitle } from '#views/tables/statement-titles.ts';

/** Was it restated? One sentence about a statement of one period, with the places that show it. */
export interface Restatement {
  readonly statement: StatementSlug;
  readonly period: Period;
  /** `1H25`, `September 30, 2025` */
  readonly label: string;
  readonly isRestated: boolean;
  /** Whether one document alone states it, so that there is nothing to ask. */
  readonly isSingle: boolean;
  readonly sentence: string;
  /** What of it a new policy adds; it stands at the end of the sentence. */
  readonly ofPolicies: string;
  readonly evidence: readonly Link[];
}

const nameOf = (filing: string): string => documentReference(archivedFiling(filing)).name;

/** Differences by some keys of the facts that they are about, in their order. */
function groupDifferences(
  all: readonly Difference[],
  keysOf: (difference: Difference) => readonly string[],
): ReadonlyMap<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const each of all) {
    for (const key of new Set(keysOf(each))) {
      const group = groups.get(key) ?? [];
      group.push(each);
      groups.set(key, group);
    }
  }
  return groups;
}

const statementKey = (statement: StatementSlug, period: string): string => `${statement} ${period}`;
const keyOf = ({ period, statement }: Fact): string => statementKey(statement, periodKey(period));

/** What is told of a statement of a period. */
function toldDifferences(statement: StatementSlug, period: string): readonly Difference[] {
  const told = remember('told differences by statement', () =>
    groupDifferences(
      listDifferences().filter((each) => sayDifference(each) !== ''),
      ({ later, earlier }) => [...later, ...earlier].map(keyOf),
    ),
  );
  return told.get(statementKey(statement, period)) ?? [];
}

/** The figures of a statement of a period that were stated again after a split. */
function splitFigures(statement: StatementSlug, period: string): readonly Difference[] {
  const split = remember('splits by statement', () =>
    groupDifferences(
      listDifferences().filter(({ kind, later }) => kind === 'split' && later.length > 0),
      ({ earlier }) => earlier.map(keyOf),
    ),
  );
  return split.get(statementKey(statement, period)) ?? [];
}

const list = (labels: readonly string[]): string => [...new Set(labels)].join('; ');
const isAre = (count: number, noun: string): string => (count === 1 ? `one ${noun} stands` : `${count} ${noun}s stand`);

const placesOf = ({ later, earlier, finding }: Difference): readonly Link[] => [
  ...[...later, ...earlier].map((fact) => ({ text: `line ${fact.line}: ${figureAsPrinted(fact).text}`, href: evidenceHref(fact.id) })),
  { text: finding.rule, href: `${ruleHref(finding.rule)}#${finding.id}` },
];

/** `Reclassified in the 1H25 earnings release: trade receivables; contract assets, with equal sums.` */
function sayDifference(difference: Difference): string {
  const { kind, later, earlier, finding } = difference;
  const rows = list([...later, ...earlier].map(({ label }) => label));
  const there = nameOf(finding.filing);
  switch (kind) {
    case 'presentation':
      return `Presented otherwise in the ${there}: ${rows}; the sum of these rows is the same, and so are all totals.`;
    case 'correction':
      return `Stated otherwise in the ${there}, without an explanation found: ${rows}.`;
    case 'scale':
      return `Stated at another scale in the ${there}: ${rows}.`;
    case 'opening':
      return `Opened otherwise in the ${there}: ${rows}.`;
    case 'split':
    case 'policy':
    case 'standard':
      return '';
  }
}

/** What documents say beside their statements of a period: the same figures after a split, the effect of a policy on equity. */
function sayBeside(statement: StatementSlug, period: Period) {
  const splits = splitFigures(statement, periodKey(period));
  const policies = statement === 'changes-in-equity' && !isInstant(period) ? policySentences(period) : [];
  const ofSplits = splits.map((each) => ({
    text: `Also stated as if the shares had been split, in the ${nameOf(each.finding.filing)}: ${list(each.later.map(({ label }) => label))}.`,
    places: placesOf(each),
  }));
  return {
    texts: [...ofSplits, ...policies].map(({ text }) => ` ${text}`).join(''),
    ofPolicies: policies.map(({ text }) => ` ${text}`).join(''),
    places: [...ofSplits.flatMap(({ places }) => places), ...policies.map(({ place }) => place)],
  };
}

/** Where documents state a line item differently, in sentences with their places, newest period first. */
export function differencesOfItem(item: string): readonly { readonly text: string; readonly places: readonly Link[] }[] {
  const byItem = remember('differences by item', () =>
    groupDifferences(listDifferences(), ({ later, earlier }) => [...later, ...earlier].map(itemOf)),
  );
  const told = (byItem.get(item) ?? []).flatMap((each) => {
    const [fact] = [...each.later, ...each.earlier].filter((one) => itemOf(one) === item);
    const text =
      each.kind === 'split'
        ? `Also stated as if the shares had been split, in the ${nameOf(each.finding.filing)}.`
        : each.kind === 'opening'
          ? ''
          : sayDifference(each);
    return fact && text !== '' ? [{ fact, text: `${formatPeriod(fact.period)}: ${text}`, places: placesOf(each) }] : [];
  });
  return told
    .sort((left, right) => (endOf(left.fact.period) < endOf(right.fact.period) ? 1 : -1))
    .map(({ text, places }) => ({ text, places }));
}

/** The documents that state a period in a statement, and how many figures they share. */
function repeatedIn(lines: readonly StatementLine[], key: string) {
  const stated = lines.flatMap(({ latest, firstSeen }) => {
    const [last, first] = [latest.get(key), firstSeen.get(key)];
    return last?.value !== undefined && first !== undefined ? [{ last, first }] : [];
  });
  const repeated = stated.filter(({ last, first }) => last.filing !== first.filing);
  return { stated, repeated };
}

function restatementOf(statement: StatementSlug, lines: readonly StatementLine[], period: Period): Restatement | undefined {
  const key = periodKey(period);
  const { stated, repeated } = repeatedIn(lines, key);
  const [first] = stated;
  if (!first) return undefined;
  const label = isInstant(period) ? periodHeader(period) : labelOfPeriod(period) || periodHeader(period);
  const told = toldDifferences(statement, key);
  const { texts: more, ofPolicies, places } = sayBeside(statement, period);
  const frame = { statement, period, label, ofPolicies };
  if (told.length > 0) {
    const kept = repeated.length - told.reduce((sum, { later }) => sum + later.length, 0);
    const rest = kept > 0 ? ` The other figures, ${kept} of them in both documents, are unchanged.` : '';
    return {
      ...frame,
      isRestated: true,
      isSingle: false,
      sentence: `${told.map(sayDifference).join(' ')}${rest}${more}`,
      evidence: [...told.flatMap(placesOf), ...places],
    };
  }
  const [pair] = repeated;
  if (!pair) {
    const page = periodPage(period);
    const isOwn = page?.own.some(({ name }) => name === first.first.filing) === true || isInstant(period);
    const seen = isOwn ? 'Stated in one document only' : 'First seen in this archive as a comparative';
    return {
      ...frame,
      isRestated: false,
      isSingle: isOwn && more === '',
      sentence: `${seen}: the ${nameOf(first.first.filing)}.${more}`,
      evidence: places,
    };
  }
  const sentence = `Not restated: ${isAre(repeated.length, 'figure')} in the ${nameOf(pair.last.filing)} as in the ${nameOf(pair.first.filing)}.`;
  return { ...frame, isRestated: false, isSingle: false, sentence: `${sentence}${more}`, evidence: places };
}

/** One sentence for each period of a statement, newest first; standards apart. */
export function restatementsOf(statement: StatementSlug, standard: string): readonly Restatement[] {
  return remember(`restatements of ${statement} under ${standard}`, () => {
    const lines = statementLines(statement).filter((line) => line.standard === standard);
    return periodsOf(lines).flatMap((period) => restatementOf(statement, lines, period) ?? []);
  });
}

/** The effects of new policies that documents disclose in the equity of a period, each once. */
export function policySentences(period: Period): readonly { readonly text: string; readonly place: Link }[] {
  const end = isInstant(period) ? period.instant : period.end;
  const found = new Map<string, { readonly text: string; readonly place: Link }>();
  for (const { kind, later, earlier, finding } of listDifferences()) {
    const effect = [...later, ...earlier].find((fact) => !isInstant(fact.period));
    if (kind !== 'policy' || !effect || isInstant(effect.period) || effect.period.end !== end || effect.value === undefined) continue;
    const figure = figureAsPrinted(effect);
    const component = effect.dimensions.component ?? 'Equity';
    const text = `${effect.label}: ${component.charAt(0).toLowerCase()}${component.slice(1)} at the opening ${figure.text} (${figure.unitText}).`;
    found.set(text, {
      text,
      place: { text: `${nameOf(finding.filing)}, line ${effect.line}`, href: placeHref(effect.filing, effect) },
    });
  }
  return [...found.values()];
}

/** A statement of flows is asked for the flows of a period: its closing balance alone would say nothing of it. */
function flowsFirst<Told extends { readonly period: Period }>(all: readonly Told[]): readonly Told[] {
  const flows = all.filter(({ period }) => !isInstant(period));
  return flows.length > 0 ? flows : all;
}

/** `Statements of profit or loss and cash flows` */
function nameStatements(statements: readonly StatementSlug[]): string {
  const titles = statements.map(statementTitle);
  const one = 'Statement of ';
  if (titles.length === 1 || !titles.every((title) => title.startsWith(one))) return titles.join(', ');
  const names = titles.map((title) => title.slice(one.length));
  return `Statements of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/**
 * The sentences of a period over its primary statements, for its own page: one for all statements of a standard of which the same is to be
 * said. What a new policy did to equity stands there apart.
 */
export function restatementSentences(period: Period): readonly string[] {
  const [key, end] = [periodKey(period), endOf(period)];
  const said = primaryStatements
    .filter((statement) => presentStatements().includes(statement))
    .flatMap((statement) => {
      const standards = [...new Set(statementLines(statement).map(({ standard }) => standard))];
      return standards.flatMap((standard) =>
        flowsFirst(restatementsOf(statement, standard))
          .filter((each) => periodKey(each.period) === key || periodKey(each.period) === end)
          .map(({ sentence, ofPolicies }) => ({
            statement,
            standard,
            isOneOfMany: standards.length > 1,
            sentence: sentence.slice(0, sentence.length - ofPolicies.length),
          })),
      );
    });
  return [...Map.groupBy(said, ({ standard, sentence }) => `${standard}|${sentence}`).values()].flatMap((group) => {
    const standard = group.find(({ isOneOfMany }) => isOneOfMany)?.standard;
    const names = nameStatements(group.map(({ statement }) => statement));
    return group.slice(0, 1).map(({ sentence }) => `${names}${standard === undefined ? '' : ` (${standard})`}: ${sentence}`);
  });
}
