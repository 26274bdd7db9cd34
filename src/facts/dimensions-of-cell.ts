import type { StatementSlug } from '#model/fact.ts';
import { periodKey } from '#model/period.ts';
import type { ColumnMeaning } from '#statements/read-columns.ts';

const scenarioWords = /\b(original)?\s*(targets?|forecasts?|guidance|outlook|plan)\b/i;
/** `Assuming the stock split had been conducted at the beginning of …`: figures on a share basis that was not yet in force. */
const assumesSplit = /\bassuming\b[^.]*\bstock split|\bas if\b[^.]*\bstock split/i;
const segmentLabel = /business|segment|elimination|adjustment|consolidated|corporate|intersegment/i;

/** A heading reduced to the member that it names. */
function memberOf(words: string): string {
  return words
    .replace(/\s*\((?:note|\*)\s*\d*\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+/gi, '')
    .replace(/(?<=\p{L})-\s+(?=\p{Ll})/gu, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `Condensed quarterly consolidated statements of profit or loss` heads the consolidated column. */
function segmentMember(words: string): string {
  return /consolidated/i.test(words) ? 'Consolidated' : memberOf(words);
}

/** The column `Total` among the components of equity is the owners' total where another column follows it. */
function componentMember(column: ColumnMeaning, columns: readonly ColumnMeaning[]): string {
  const isLast = columns.at(-1) === column;
  if (isLast && /^(?:total|equity|total equity)$/i.test(column.words)) return 'Total equity';
  return /^total$/i.test(column.words) ? 'Total equity attributable to owners of the parent' : memberOf(column.words);
}

function scenarioOf(text: string): string | undefined {
  const match = scenarioWords.exec(text);
  if (!match) return undefined;
  const kind = /^target/i.test(match[2] ?? '') ? 'target' : 'forecast';
  return match[1] === undefined ? kind : `original ${kind}`;
}

export interface DimensionSources {
  readonly statement: StatementSlug;
  readonly label: string;
  readonly path: readonly string[];
  readonly column: ColumnMeaning;
  readonly columns: readonly ColumnMeaning[];
  /** The row label where rows are periods: `Fiscal Year Ending March 31, 2024 (forecast)`. */
  readonly rowWords: string;
  readonly title: string;
  /** The sentences that lead to the table. */
  readonly remarks: string;
  readonly periodsAsRows: boolean;
}

/** The level of the fair-value hierarchy: of the column, or of the whole table. */
function levelOf({ column, columns, title }: DimensionSources, words: string): string | undefined {
  const own = /\bLevel [123]\b/i.exec(words)?.[0];
  if (own !== undefined) return own;
  if (columns.some((other) => /\bLevel [123]\b/i.test(other.words))) return /^total$/i.test(column.words) ? 'Total' : undefined;
  return /\bLevel [123]\b/i.exec(title)?.[0];
}

const measuredStatements: ReadonlySet<StatementSlug> = new Set([
  'orders-and-sales',
  'shares',
  'shareholders',
  'note',
  'other',
  'dividends',
]);

/** Sections of a statement of changes in equity that shows its components one below the other. */
const ofComponent =
  /\b(?:stock|shares|capital|reserves?|surplus|retained|premium|treasury|accumulated|non-?controlling|deficit)\b(?!.*\btotal\b)/i;

/** How statements of a company without its subsidiaries are called: `Non-consolidated`, `Parent company income statement`. */
const ofCompanyAlone =
  /\b(?:non-?consolidated|unconsolidated|stand-?alone|company[\s-]only)\b|^\W*(?:separate|(?:the )?parent(?: company)?(?:['’]s)?) (?:financial |condensed |interim )*(?:statements?|balance sheets?|income|profit|cash flows?|changes)\b/i;

/** What a column measures where that is no component, segment or level: orders received, order backlog, carrying amount. */
function measureMember({ column, periodsAsRows, statement }: DimensionSources, level: string | undefined): string | undefined {
  if (!measuredStatements.has(statement) || periodsAsRows) return undefined;
  const words = level === undefined || !/level|total/i.test(column.measured) ? column.measured : (column.groups.at(-1) ?? '');
  return words === '' ? undefined : memberOf(words);
}

/** What a column says besides its period; of a change, what it is the change of. */
function headingOf({ groups, isChange, measured, words }: ColumnMeaning): string {
  return [...groups, isChange ? measured : words].filter((text) => text !== '').join(' ');
}

/** Whether only its heading tells a column from another one, so that the heading is a dimension. */
function hasTwin(column: ColumnMeaning, columns: readonly ColumnMeaning[]): boolean {
  const place = ({ isChange, period, unit }: ColumnMeaning): string =>
    `${isChange} ${period === undefined ? '' : periodKey(period)} ${unit?.unit ?? ''}`;
  return columns.some((other) => other !== column && place(other) === place(column) && headingOf(other) !== headingOf(column));
}

/** The qualifiers of a fact beyond concept, period and unit: `axis → member`. */
export function dimensionsOfCell(sources: DimensionSources): Readonly<Record<string, string>> {
  const { statement, column, columns, label, path, periodsAsRows } = sources;
  const dimensions: Record<string, string> = {};
  const words = [...column.groups, column.words].filter((text) => text !== '').join(' ');
  if (statement === 'changes-in-equity' && column.words !== '') dimensions.component = componentMember(column, columns);
  else if (statement === 'changes-in-equity' && ofComponent.test(path.at(-1) ?? '')) dimensions.component = memberOf(path.at(-1) ?? '');
  const segment = column.words === '' || column.isChange ? (column.groups.at(-1) ?? column.measured) : column.words;
  if (statement === 'segment-information' && segment !== '') dimensions.segment = segmentMember(segment);
  else if (statement === 'segment-results' && path.length > 0 && segmentLabel.test(label)) dimensions.segment = memberOf(label);
  else if (statement === 'segment-information' && segment === '' && segmentLabel.test(label)) dimensions.segment = segmentMember(label);
  const level = levelOf(sources, words);
  if (level !== undefined) dimensions.level = level;
  const around = periodsAsRows || statement === 'highlights' ? scenarioOf(`${sources.rowWords} ${sources.title}`) : undefined;
  const scenario = scenarioOf(words) ?? (statement === 'targets' ? (scenarioOf(sources.title) ?? 'target') : around);
  if (scenario !== undefined) dimensions.scenario = scenario;
  if (/\badjusted\b/i.test(words)) dimensions.basis = 'Adjusted';
  else if (assumesSplit.test(sources.remarks)) dimensions.basis = 'post-split';
  if (ofCompanyAlone.test(`${sources.title} ${words}`)) dimensions.basis = 'Non-consolidated';
  else if (/\bconsolidated basis\b/i.test(sources.title)) dimensions.basis = 'Consolidated';
  const measure = measureMember(sources, level);
  if (measure !== undefined && scenario === undefined) dimensions.measure = measure;
  else if (Object.keys(dimensions).length === 0 && !periodsAsRows && hasTwin(column, columns)) {
    const heading = headingOf(column);
    if (!/^(?:total|group|consolidated|reported|statutory)?$/i.test(heading)) dimensions.measure = memberOf(heading);
  }
  return dimensions;
}
