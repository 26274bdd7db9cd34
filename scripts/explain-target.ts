import { listFilings } from '#collections/list-filings.ts';
import { readClaims, readFiling, readTokens } from '#collections/read-filing.ts';
import { readSourceLines } from '#collections/read-source.ts';
import { catalog as commentaryCatalog } from '#commentary/catalog.ts';
import { explanations as commentaryExplanations } from '#commentary/explanations.ts';
import { listCandidates } from '#concepts/list-candidates.ts';
import { type CatalogEntry, catalog } from '#diagnostics/catalog.ts';
import { excerpt } from '#diagnostics/excerpt.ts';
import type { Explanation } from '#diagnostics/explanation.ts';
import { explanations } from '#diagnostics/explanations.ts';
import { nearestNames } from '#diagnostics/nearest-names.ts';
import { type ExplainedCode, explainCode, explainRule } from '#explain/explain-code.ts';
import { explainFact } from '#explain/explain-fact.ts';
import type { Fact } from '#model/fact.ts';
import { codePointLength } from '#model/span.ts';
import { printingsOf } from '#series/fact-index.ts';
import { documentedRules } from '#ties/rules/all-rules.ts';
import { readConcepts } from './ingest-folder.ts';
import { UserError } from './terminal.ts';

/** Every code of both catalogues with all that is written about it. */
export function listCodes(): readonly ExplainedCode[] {
  const entries: Readonly<Record<string, CatalogEntry>> = { ...catalog, ...commentaryCatalog };
  const texts: Readonly<Record<string, Explanation>> = { ...explanations, ...commentaryExplanations };
  return Object.entries(entries).flatMap(([code, entry]) => {
    const text = texts[code];
    return text === undefined ? [] : [{ code, ...entry, ...text }];
  });
}

function describeFact(fact: Fact, content: string): string {
  const { document, ledger } = readFiling(fact.filing);
  const { issuer } = readConcepts(content);
  const { dimensions, kind, label, path, standard, statement, unit } = fact;
  const query = { statement, standard, path, label, kind, unit, measure: dimensions.measure, issuer };
  return explainFact({
    fact,
    ledger,
    lines: readSourceLines(fact.filing),
    tables: document.tables,
    findings: listFilings().flatMap((name) => readFiling(name).findings),
    claims: readClaims(fact.filing),
    candidates: listCandidates(query),
    printings: printingsOf(fact).filter(({ id }) => id !== fact.id),
  });
}

/** A number that is no fact: what became of it. */
function describeToken(filing: string, line: number, column: number | undefined): string {
  const text = readSourceLines(filing)[line - 1];
  if (text === undefined) throw new UserError(`${filing} has no line ${line}.`);
  const tokens = readTokens(filing).filter((token) => token.line === line);
  const shown = tokens.map(
    ({ detail, fate, offset, token }) =>
      `${excerpt(line, text, offset, codePointLength(token)).join('\n')}\n  ${token}: ${fate}, ${detail}`,
  );
  const facts = readFiling(filing)
    .facts.filter((fact) => fact.line === line)
    .map(({ id }) => id);
  const more = facts.length === 0 ? [] : [`Facts on this line: ${facts.join(', ')}`];
  const head = column === undefined ? [] : [`No fact stands at line ${line}, cell ${column} of ${filing}.`];
  return [...head, ...(shown.length === 0 ? [`Line ${line} of ${filing} holds no number.`] : shown), ...more].join('\n\n');
}

/** The one filing whose name is, or holds, what was typed. */
function findFiling(typed: string): string {
  const names = listFilings();
  const held = names.includes(typed) ? [typed] : names.filter((name) => name.includes(typed.toLowerCase()));
  if (held.length === 1 && held[0] !== undefined) return held[0];
  const problem = held.length === 0 ? 'No filing is' : 'Several filings are';
  throw new UserError(`${problem} called “${typed}”. There are:\n  ${(held.length === 0 ? names : held).join('\n  ')}`);
}

function describePlace(target: string, content: string): string | undefined {
  const byId = /^(.+)#(L\S+)$/.exec(target);
  const byPlace = /^([^:]+?)(?:\/source\.txt)?:(\d+)(?::(\d+))?$/.exec(target);
  if (byId) {
    const filing = findFiling(byId[1] ?? '');
    const fact = readFiling(filing).factById.get(`${filing}#${byId[2]}`);
    if (fact) return describeFact(fact, content);
    const line = /^L(\d+)/.exec(byId[2] ?? '')?.[1];
    return line === undefined ? undefined : describeToken(filing, Number(line), 0);
  }
  if (!byPlace) return undefined;
  const filing = findFiling(byPlace[1] ?? '');
  const [line, second] = [Number(byPlace[2]), byPlace[3] === undefined ? undefined : Number(byPlace[3])];
  const onLine = readFiling(filing).facts.filter((fact) => fact.line === line);
  // The second number is a cell as approvals write it, or a code point as messages do.
  const fact =
    second === undefined ? undefined : (onLine.find(({ column }) => column === second) ?? onLine.find(({ offset }) => offset === second));
  return fact ? describeFact(fact, content) : describeToken(filing, line, second);
}

/**
 * Explains a code (`P04`, `W03`), a rule (`T01`), a fact by its id, or a place: `1h26:67:4` is line 67, cell 4 of the filing whose name
 * holds `1h26`. `content` is the content folder.
 */
export function explainTarget(target: string, content: string): string {
  const code = listCodes().find((each) => each.code === target.toUpperCase());
  if (code) return explainCode(code);
  const rule = documentedRules.find(({ id }) => id === target.toUpperCase());
  if (rule) return explainRule(rule);
  const place = describePlace(target, content);
  if (place !== undefined) return place;
  const names = [...listCodes().map((each) => each.code), ...documentedRules.map(({ id }) => id)];
  throw new UserError(
    `“${target}” is no code, no fact and no place.\nnearest: ${nearestNames(target, names).join(', ')}\nA place is filing:line:cell, as in 1h26:67:4.`,
  );
}
