import type { Approval } from '#approvals/approval.ts';
import { decideFigures } from '#approvals/decide-figures.ts';
import { placeFigures } from '#approvals/place-figures.ts';
import { type Asked, askConcepts } from '#asked/ask-concepts.ts';
import { checkFiling } from '#checks/check-filing.ts';
import { checkTokens } from '#checks/check-tokens.ts';
import { linkToldSums } from '#checks/link-told-sums.ts';
import { claimsOfFiling } from '#claims/claims-of-filing.ts';
import { factsOfProse } from '#claims/facts-of-prose.ts';
import { factsOfRemarks } from '#claims/facts-of-remarks.ts';
import { findToldSums } from '#claims/find-told-sums.ts';
import { readProse } from '#claims/read-prose.ts';
import { readSentences } from '#claims/sentence.ts';
import type { IssuerConcepts } from '#concepts/concept.ts';
import { fiscalCalendarOf } from '#document/fiscal-calendar-of.ts';
import { readPassages } from '#document/passage.ts';
import { readBlocks } from '#document/read-blocks.ts';
import { readEvents } from '#document/read-events.ts';
import { readMetadata } from '#document/read-metadata.ts';
import { readSections } from '#document/read-sections.ts';
import { readStatedUnit } from '#document/read-stated-unit.ts';
import { readYearEnds } from '#document/read-year-ends.ts';
import { factsOfLines } from '#facts/facts-of-lines.ts';
import { factsOfStatement, type StatementFacts } from '#facts/facts-of-statement.ts';
import { lacksLabels, nameRows } from '#facts/name-rows.ts';
import { type ConceptFinder, frameTable } from '#facts/table-frame.ts';
import { tableOfStatement } from '#facts/table-of-statement.ts';
import { withStatus } from '#facts/with-status.ts';
import type { Claim } from '#model/claim.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Fact, StatementSlug } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';
import type { InferredRounding } from '#model/rounding.ts';
import type { SourceText } from '#model/source-text.ts';
import type { Token } from '#model/token.ts';
import { dateOrderOf } from '#numerals/find-dates.ts';
import { localDollar } from '#numerals/local-dollar.ts';
import { mainCurrency } from '#numerals/main-currency.ts';
import { approveWithin, editCells } from '#places/edit-cells.ts';
import { placeApprovals } from '#places/place-approvals.ts';
import { findPlaces } from '#places/place-finder.ts';
import { placeOnPages } from '#places/place-on-pages.ts';
import { publishPlaces } from '#places/publish-places.ts';
import { markMargins, readLines } from '#read/read-lines.ts';
import { readText } from '#read/text/read-text.ts';
import { readContexts } from '#statements/read-context.ts';
import { readStatements, type Statement } from '#statements/read-statements.ts';
import { scaleOfStatements } from '#statements/usual-unit.ts';
import { buildVocabulary } from '#tables/label-vocabulary.ts';
import { tokenRules } from '#ties/rules/all-rules.ts';
import { assignFates } from '#tokens/assign-fates.ts';

/** One filing as received, with what its issuer adds to reading it. */
export interface FilingInput {
  /** The folder's name. */
  readonly filing: string;
  /** What its reader made of the document; a bare string is plain text. */
  readonly text: string | SourceText;
  readonly sha256: string;
  readonly issuer?: IssuerConcepts;
  /** The currency of amounts where the text names none. */
  readonly currency?: string;
  /** What a person decided about places of this filing. */
  readonly approvals?: readonly Approval[];
}

/** Everything that is read from one filing: the seam between reading and publishing. */
export interface IngestedFiling {
  readonly document: FilingDocument;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** How the filing rounds, by its words and by its numbers; what counts as a difference follows it. */
  readonly rounding: InferredRounding;
  readonly ledger: Ledger;
  /** Every number that a sentence states, tied to the facts where the sentence is understood. */
  readonly claims: readonly Claim[];
  /** Every number of the text and what became of it. */
  readonly tokens: readonly Token[];
  readonly diagnostics: readonly Diagnostic[];
}

type ReadStatement = StatementFacts & { readonly statement: Statement };

/** Reads the tables with labels first; those that have lost theirs get them from the others. */
function readFacts(statements: readonly Statement[], read: (statement: Statement) => StatementFacts): readonly ReadStatement[] {
  const labelled = new Map(
    statements.filter((statement) => !lacksLabels(statement)).map((statement) => [statement, { statement, ...read(statement) }]),
  );
  const facts = [...labelled.values()].flatMap((table) => table.facts);
  return statements.map((statement) => {
    const known = labelled.get(statement);
    if (known !== undefined) return known;
    const named = nameRows(statement, facts);
    const found = read(named.statement);
    const labels = named.repairs.flatMap((repair) => {
      const fact = found.facts.find((other) => other.line === repair.span.line);
      return fact === undefined ? [] : [{ ...repair, fact: fact.id }];
    });
    return { statement: named.statement, ...found, repairs: [...found.repairs, ...labels] };
  });
}

/**
 * Reads one filing.
 *
 *   1. lines       characters → lines and cells with spans
 *   2. document    lines → headings, paragraphs, notes, tables, furniture
 *   3. metadata    who, when, which period, which standard
 *   4. statements  tables → mended, and what they are: columns, sections, rows
 *   5. facts       cells → facts, or a reason why not
 *   6. approvals   what a person decided about places of this filing
 *   7. tokens      every number of the text → what became of it, and a finding that counts those that nothing explains
 *   8. claims      sentences → what they say of the facts, their days and counts too
 *   9. checks      facts and claims → findings
 *  10. status      findings, approvals and repairs → what may be said of each fact
 *  11. places      lines and offsets of the text → those of the file as received
 */
export function ingestFiling(input: FilingInput): IngestedFiling & { readonly asked: Asked } {
  const { filing } = input;
  const edited = editCells(typeof input.text === 'string' ? readText(input.text) : input.text, input.approvals ?? [], filing);
  const { approvals, source } = edited;
  const finder = findPlaces(source);
  const lines = markMargins(readLines(source.text), source.form === 'pdf' ? source.margins : []);
  const blocks = readBlocks(lines);
  const { value: metadata, diagnostics } = readMetadata(lines, blocks);
  const sections = readSections(lines, blocks);
  const standard = metadata.standard?.value;
  const rounding = metadata.rounding?.value ?? 'unknown';
  const dollar = localDollar(source.text, input.currency);
  const currency = mainCurrency(source.text, dollar) ?? input.currency;
  const passages = readPassages(lines, blocks);
  const statedUnit = readStatedUnit(passages);
  const dateOrder = dateOrderOf(source.text);
  const yearEnds = readYearEnds(passages, metadata.period?.value);
  const context = {
    filing,
    calendar: { ...fiscalCalendarOf(metadata), ...(dateOrder === undefined ? {} : { dateOrder }) },
    ...(metadata.period === undefined ? {} : { period: metadata.period.value }),
    ...(yearEnds === undefined ? {} : { yearEnds }),
    ...(currency === undefined ? {} : { currency }),
    ...(dollar === undefined ? {} : { dollar }),
    ...(statedUnit === undefined ? {} : { unit: statedUnit }),
  };
  const { asked, find, listenTo } = askConcepts(input.issuer);
  const statements = readStatements(lines, context, readContexts(lines, blocks), listenTo(buildVocabulary(lines, asked.labels)));
  const findConcept: ConceptFinder = (query) => find({ ...query, standard });
  const scale = scaleOfStatements(statements);
  const read = readFacts(statements, (statement) => factsOfStatement(frameTable(statement, context, standard, findConcept, scale)));
  const inLines = factsOfLines(lines, blocks, context, standard, findConcept, (line) => partAt(statements, line));
  const inTables = [...read.flatMap((table) => table.facts), ...inLines];
  const sentences = readSentences(lines, blocks);
  const inProse = factsOfProse(sentences, inTables, context, standard, findConcept);
  const stated = [...inTables, ...inProse];
  const remarks = factsOfRemarks(
    readProse(sentences, stated, context, rounding, findConcept),
    stated,
    context,
    rounding,
    standard,
    findConcept,
  );
  const figures = { facts: approveWithin([...stated, ...remarks], edited.decided), unresolved: read.flatMap((table) => table.unresolved) };
  const placed = finder === undefined ? { value: approvals, diagnostics: [] } : placeApprovals(approvals, figures, lines, finder, filing);
  const decided = decideFigures(figures, placed.value, lines, filing);
  const inOrder = [...decided.value.facts].sort(byPlace);
  const tables = placeFigures(
    read.map((table) => tableOfStatement(table.statement, filing, table.grid, standard)),
    inOrder,
  );
  const repairs = read.flatMap((table) => table.repairs).filter((repair) => inOrder.some((fact) => fact.id === repair.fact));
  const ledger: Ledger = {
    filing,
    repairs,
    phantoms: [...statements.flatMap((statement) => statement.phantoms), ...decided.value.phantoms],
    unresolved: decided.value.unresolved,
  };
  const tokens = assignFates({ lines, blocks, statements, facts: inOrder, ledger, metadata });
  const prose = readProse(sentences, inOrder, context, rounding, findConcept);
  const events = readEvents(lines, blocks, sections, metadata.review ?? metadata.unaudited);
  const listed = claimsOfFiling({ prose, facts: inOrder, tokens, lines, blocks, metadata, events, context, rounding });
  const toldSums = findToldSums(prose, filing);
  const checked = checkFiling({ filing, facts: inOrder, tables, claims: listed, toldSums, rounding, period: metadata.period?.value });
  const claims = linkToldSums(listed, toldSums, checked.findings);
  const facts = withStatus(inOrder, checked, repairs);
  const onPages = source.form === 'pdf' ? placeOnPages(facts, source.boxes) : facts;
  const ingested: IngestedFiling = {
    document: {
      filing,
      form: source.form,
      sha256: input.sha256,
      lineCount: countLines(source),
      metadata,
      blocks,
      sections,
      events,
      tables,
    },
    facts: onPages,
    findings: [...tokenRules.map((rule) => checkTokens(rule, filing, tokens)), ...checked.findings],
    rounding: checked.rounding,
    ledger,
    claims,
    tokens,
    diagnostics: [...diagnostics.map((diagnostic) => ({ ...diagnostic, filing })), ...edited.diagnostics, ...decided.diagnostics],
  };
  const published = finder === undefined ? ingested : publishPlaces(ingested, finder);
  return { ...published, diagnostics: [...published.diagnostics, ...placed.diagnostics], asked };
}

function countLines(source: SourceText): number {
  return ('received' in source ? source.received : source.text).split('\n').length;
}

function byPlace(left: Fact | Claim, right: Fact | Claim): number {
  return left.line - right.line || left.offset - right.offset;
}

/** The part of the document in which a line without a table stands: the exchange's summary page, or narrative. */
function partAt(statements: readonly Statement[], line: number): StatementSlug {
  const above = statements.findLast((statement) => statement.table.firstLine <= line);
  return above?.statement === 'tse-summary' ? 'tse-summary' : 'narrative';
}
