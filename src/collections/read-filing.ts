import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { FilingDocument } from '#model/filing.ts';
import type { Finding } from '#model/finding.ts';
import type { Ledger } from '#model/ledger.ts';
import type { InferredRounding } from '#model/rounding.ts';
import type { Token } from '#model/token.ts';
import { BrokenCollection } from './broken-collection.ts';
import { claimsSchema } from './claim-schema.ts';
import { contentName } from './content-root.ts';
import { documentSchema } from './document-schema.ts';
import { factsSchema } from './fact-schema.ts';
import { findingsSchema, ledgerSchema } from './finding-schema.ts';
import { listFilings } from './list-filings.ts';
import { readJson } from './read-file.ts';
import { isPreview } from './read-filing-settings.ts';
import { readIssuer } from './read-issuer.ts';
import { isReleasedFinding, listReleasedDisputes, withoutInternalComparisons, withoutInternalDisputes } from './release-findings.ts';
import { remember } from './remember.ts';
import { shareParts } from './share-parts.ts';
import { tokensSchema } from './token-schema.ts';

/** What the pipeline says about one filing. */
export interface Filing {
  readonly document: FilingDocument;
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  readonly findings: readonly Finding[];
  readonly rounding: InferredRounding;
  readonly ledger: Ledger;
}

function requireFact(known: ReadonlyMap<string, Fact>, folder: string, filing: string, id: string, owner: string): void {
  if (known.has(id)) return;
  throw new BrokenCollection(
    contentName(folder, `${filing}.json`),
    `${owner} names the fact ${id}, which does not exist.`,
    'Run `npm run ingest`.',
  );
}

/** The rules of prose against facts name claims beside facts. */
function isOfSentences({ rule }: Finding): boolean {
  return rule.startsWith('N');
}

/** Every fact id that a filing's own files name must exist; ids of other filings are theirs to answer for. */
function checkReferences({ document, factById, findings, ledger }: Filing): void {
  const { filing } = document;
  for (const table of document.tables) {
    for (const row of table.rows) {
      for (const id of row.facts.flatMap((ids) => ids.split(' ').filter(Boolean)))
        requireFact(factById, 'documents', filing, id, `Line ${row.line}`);
    }
  }
  for (const finding of findings) {
    const known = isOfSentences(finding) ? claimsById(filing) : undefined;
    for (const id of finding.facts.filter((each) => each.startsWith(`${filing}#`)))
      if (known?.has(id) !== true) requireFact(factById, 'findings', filing, id, `The finding ${finding.id}`);
  }
  for (const repair of ledger.repairs) requireFact(factById, 'ledger', filing, repair.fact, 'A repair');
}

function checkName(folder: string, name: string, stated: string): void {
  if (stated !== name)
    throw new BrokenCollection(
      contentName(folder, `${name}.json`),
      `The file says that it is about the filing “${stated}”.`,
      'Run `npm run ingest`.',
    );
}

function indexFacts(name: string, facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const byId = new Map<string, Fact>();
  for (const fact of facts) {
    if (byId.has(fact.id)) throw new BrokenCollection(contentName('facts', `${name}.json`), `The fact ${fact.id} stands there twice.`);
    byId.set(fact.id, fact);
  }
  return byId;
}

function readFindings(name: string) {
  return remember(`findings ${name}`, () => readJson(findingsSchema, 'findings', `${name}.json`));
}

function readParts(name: string): Filing {
  const document = readJson(documentSchema, 'documents', `${name}.json`);
  const { filing, facts: read } = readJson(factsSchema, 'facts', `${name}.json`);
  const found = readFindings(name);
  const ledger = readJson(ledgerSchema, 'ledger', `${name}.json`);
  checkName('documents', name, document.filing);
  checkName('facts', name, filing);
  checkName('findings', name, found.filing);
  checkName('ledger', name, ledger.filing);
  const facts = shareParts(read);
  const result: Filing = { document, facts, factById: indexFacts(name, facts), findings: found.findings, rounding: found.rounding, ledger };
  checkReferences(result);
  return isPreview() ? result : withoutInternal(result);
}

/** A filing as readers see it: without findings that are not released, and without a mark that only those leave on a figure. */
function withoutInternal(filing: Filing): Filing {
  const { findings: usual } = readIssuer();
  const facts = withoutInternalDisputes(filing.facts, filing.ledger.repairs, releasedDisputes());
  const findings = filing.findings.filter((finding) => isReleasedFinding(finding, usual));
  return { ...filing, facts, factById: new Map(facts.map((fact) => [fact.id, fact])), findings };
}

/** What released findings of all filings speak of: those across filings stand in one of them. */
function releasedDisputes(): ReadonlySet<string> {
  return remember('released disputes', () => {
    const all = listFilings().flatMap((name) => readFindings(name).findings);
    return listReleasedDisputes(all, readIssuer().findings);
  });
}

/** What a filing says of itself, whether it is public or not. */
export function readDocument(name: string): FilingDocument {
  return remember(`document ${name}`, () => readJson(documentSchema, 'documents', `${name}.json`));
}

/** Reads and validates one filing, once. Throws with file and reason on anything broken. */
export function readFiling(name: string): Filing {
  return remember(`filing ${name}`, () => readParts(name));
}

/** Every number that a filing's sentences state; apart from the rest, as only the list of them needs it. */
export function readClaims(name: string): readonly Claim[] {
  return remember(`claims ${name}`, () => {
    const { claims, filing } = readJson(claimsSchema, 'claims', `${name}.json`);
    checkName('claims', name, filing);
    return isPreview() ? claims : withoutInternalComparisons(claims, releasedDisputes());
  });
}

/** The same by their ids. */
export function claimsById(name: string): ReadonlyMap<string, Claim> {
  return remember(`claims by id ${name}`, () => new Map(readClaims(name).map((claim) => [claim.id, claim])));
}

/** Every number of a filing's text and what became of it. Read anew each time: there are many, and two ask, one after the other. */
export function readTokens(name: string): readonly Token[] {
  const { filing, tokens } = readJson(tokensSchema, 'tokens', `${name}.json`);
  checkName('tokens', name, filing);
  return tokens;
}

/** Every filing, by name. */
export function readFilings(): readonly Filing[] {
  return listFilings().map(readFiling);
}
