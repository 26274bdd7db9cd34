import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Outcome } from '#model/diagnostic.ts';
import { accountingStandards, factKinds, statementSlugs } from '#model/fact.ts';
import { clashesOf } from './clashes-of.ts';
import type { ConceptEntry, IssuerConcepts } from './concept.ts';
import { namesakesOf } from './namesakes-of.ts';

const file = 'concepts.yaml';
const periodTypes = ['instant', 'duration'] as const;
const balances = ['debit', 'credit'] as const;
const roles = ['item', 'total', 'section'] as const;

type Report = (place: string, message: string) => void;
type YamlMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is YamlMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function reportUnknownKeys(map: YamlMap, known: readonly string[], place: string, report: Report): void {
  for (const key of Object.keys(map)) {
    if (!known.includes(key)) report(place, `"${key}" is not a key here; known are ${known.join(', ')}.`);
  }
}

/** One or several texts; undefined where the key is absent. */
function readTexts(value: unknown, place: string, report: Report): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = list.filter((item): item is string => typeof item === 'string' && item.trim() !== '');
  if (texts.length < list.length || list.length === 0) report(place, 'wants a text or a list of texts.');
  return texts;
}

function readOne<T extends string>(value: unknown, allowed: readonly T[], place: string, report: Report): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((item) => item === value);
  if (found === undefined) report(place, `${JSON.stringify(value)} is none of ${allowed.join(', ')}.`);
  return found;
}

function readSome<T extends string>(value: unknown, allowed: readonly T[], place: string, report: Report): readonly T[] | undefined {
  const texts = readTexts(value, place, report);
  return texts?.flatMap((text) => readOne(text, allowed, place, report) ?? []);
}

/** `NetworkServicesRevenue` becomes `issuer:NetworkServicesRevenue`; a name with a prefix stays as it is. */
function qualify(name: string): string {
  return name.includes(':') ? name : `issuer:${name}`;
}

function readPlace(
  place: unknown,
  shared: Pick<ConceptEntry, 'concept' | 'periodType' | 'balance' | 'kinds'>,
  at: string,
  report: Report,
): ConceptEntry[] {
  if (!isMap(place)) {
    report(at, 'wants a map with statements and labels.');
    return [];
  }
  reportUnknownKeys(place, ['statements', 'labels', 'within', 'outside', 'roles', 'standard'], at, report);
  const statements = readSome(place.statements, statementSlugs, `${at}.statements`, report);
  const labels = readTexts(place.labels, `${at}.labels`, report);
  if (!statements || !labels) {
    report(at, `lacks ${statements ? 'labels' : 'statements'}.`);
    return [];
  }
  const within = readTexts(place.within, `${at}.within`, report);
  const outside = readTexts(place.outside, `${at}.outside`, report);
  const allowedRoles = readSome(place.roles, roles, `${at}.roles`, report);
  const standard = readOne(place.standard, accountingStandards, `${at}.standard`, report);
  const conditions = { ...(within && { within }), ...(outside && { outside }), ...(allowedRoles && { roles: allowedRoles }) };
  return [{ ...shared, statements, labels, ...conditions, ...(standard && { standard }) }];
}

function readConcept(name: string, concept: unknown, report: Report): readonly ConceptEntry[] {
  const at = `concepts.${name}`;
  if (!/^(?:[a-z][\w-]*:)?[A-Z][A-Za-z0-9]*$/.test(name)) {
    report(at, 'is no name of a concept; wanted is LikeThis or prefix:LikeThis.');
    return [];
  }
  if (!isMap(concept)) {
    report(at, 'wants a map with period and where.');
    return [];
  }
  reportUnknownKeys(concept, ['period', 'balance', 'kinds', 'where'], at, report);
  const periodType = readOne(concept.period, periodTypes, `${at}.period`, report);
  if (!periodType) {
    report(at, 'lacks period: instant or duration.');
    return [];
  }
  const balance = readOne(concept.balance, balances, `${at}.balance`, report);
  const kinds = readSome(concept.kinds, factKinds, `${at}.kinds`, report) ?? (['amount'] as const);
  const shared = { concept: qualify(name), periodType, kinds, ...(balance && { balance }) };
  const places: readonly unknown[] = Array.isArray(concept.where) ? concept.where : [concept.where];
  return places.flatMap((place, index) => readPlace(place, shared, `${at}.where[${index}]`, report));
}

/** Two concepts that would be one line item, with what to do. */
function reportNamesake(concept: string, namesake: string, report: Report): void {
  const name = concept.replace(/^issuer:/, '');
  const remedy = namesake.startsWith('issuer:')
    ? 'name one of them otherwise'
    : `write ${namesake} where it is the same, else name it otherwise`;
  report(`concepts.${name}`, `has the name of ${namesake}, and the two would be one line item; ${remedy}.`);
}

/**
 * The issuer's own labels, from `content/concepts.yaml` as parsed. Whatever is understood is in `value`; a key that is not known, a word
 * that is none of the allowed, a label that two concepts claim in the same place, and a name that would make two concepts one line item are
 * reported with the place in the file.
 *
 *     concepts:
 *       CloudRevenue:                    # issuer:CloudRevenue; a name with a prefix (us-gaap:Revenues) stays as it is
 *         period: duration               # or instant
 *         balance: credit                # or debit; left out for counts and ratios
 *         kinds: [amount]                # the printed forms that fit; [amount] when left out
 *         where:                         # any number of places
 *           - statements: [profit-or-loss, note]
 *             within: [Revenues]         # one of these stands in a section label above the row
 *             outside: [Cost of sales]   # and none of these does
 *             standard: IFRS             # only under this standard
 *             roles: [total]             # only rows of this role
 *             labels: [Cloud services, Cloud service]
 *     labels: [Fees earned]              # stand in the filings without a concept; for repairing damaged labels
 */
export function readIssuerConcepts(parsedYaml: unknown): Outcome<IssuerConcepts> {
  const messages: string[] = [];
  const report: Report = (place, message) => messages.push(`${place}: ${message}`);
  const empty = { value: { entries: [], labels: [] }, diagnostics: [] };
  if (parsedYaml === undefined || parsedYaml === null) return empty;
  if (!isMap(parsedYaml)) return { ...empty, diagnostics: [makeDiagnostic('I11', file, 'The file wants a map with concepts and labels.')] };
  reportUnknownKeys(parsedYaml, ['concepts', 'labels'], 'top level', report);
  const concepts = parsedYaml.concepts ?? {};
  if (!isMap(concepts)) report('concepts', 'wants a map from names to concepts.');
  const entries = isMap(concepts) ? Object.entries(concepts).flatMap(([name, concept]) => readConcept(name, concept, report)) : [];
  for (const clash of clashesOf(entries)) report('concepts', clash);
  for (const [concept, namesake] of namesakesOf(isMap(concepts) ? Object.keys(concepts).map(qualify) : []))
    reportNamesake(concept, namesake, report);
  const labels = readTexts(parsedYaml.labels, 'labels', report) ?? [];
  return { value: { entries, labels }, diagnostics: messages.map((message) => makeDiagnostic('I11', file, message)) };
}
