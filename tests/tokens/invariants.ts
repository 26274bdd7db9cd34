import { codePointLength, sliceAtSpan } from '#model/span.ts';
import type { Token } from '#model/token.ts';
import type { ReadText } from './read-filing.ts';

function digitsOf(text: string): number {
  return text.match(/[0-9０-９]/g)?.length ?? 0;
}

/** A token at its place: the characters there, and that nothing but a blank or an end stands on either side. */
function problemOf(text: string, { line, offset, token }: Token): string | undefined {
  const length = codePointLength(token);
  const around = sliceAtSpan(` ${text} `, { line, offset, length: length + 2 });
  if (sliceAtSpan(text, { line, offset, length }) !== token) return `${line}:${offset} is not ${token}`;
  if (/\s/.test(token) || !/^\s.*\s$/su.test(around)) return `${line}:${offset} ${token} is no maximal run`;
  return undefined;
}

/**
 * What is wrong with the tokens of a filing: one that does not stand at its place, a digit in none or in two, an order that is
 * not that of the text, a fact that no token names.
 */
export function problemsOf({ facts, lines, tokens }: ReadText): readonly string[] {
  const problems: string[] = [];
  const byLine = new Map<number, number>();
  const named = new Set(tokens.flatMap((token) => (token.fate === 'fact' ? token.detail.split(' ') : [])));
  for (const [index, token] of tokens.entries()) {
    const problem = problemOf(lines[token.line - 1]?.text ?? '', token);
    if (problem !== undefined) problems.push(problem);
    const previous = tokens[index - 1];
    const isSorted =
      previous === undefined ||
      previous.line < token.line ||
      (previous.line === token.line && previous.offset + codePointLength(previous.token) < token.offset);
    if (!isSorted) problems.push(`${token.line}:${token.offset} stands before its time`);
    if (token.detail === '') problems.push(`${token.line}:${token.offset} has no detail`);
    byLine.set(token.line, (byLine.get(token.line) ?? 0) + digitsOf(token.token));
  }
  for (const line of lines)
    if (digitsOf(line.text) !== (byLine.get(line.number) ?? 0)) problems.push(`line ${line.number} has other digits`);
  for (const fact of facts) if (digitsOf(fact.printed) > 0 && !named.has(fact.id)) problems.push(`no token names ${fact.id}`);
  const ids = new Set(facts.map((fact) => fact.id));
  for (const id of named) if (!ids.has(id)) problems.push(`${id} is no fact`);
  return problems;
}
