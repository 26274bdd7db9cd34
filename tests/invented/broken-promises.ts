import { endOf, isInstant } from '#model/period.ts';
import type { IngestedFiling } from '#pipeline.ts';

/** What must hold for whatever was read, from however damaged a text: one message for each promise that a result breaks. */
export function brokenPromises(text: string, { claims, facts, findings, ledger }: IngestedFiling): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const broken: string[] = [];
  const ids = new Set<string>();
  for (const fact of facts) {
    const { id, line, offset, column, printed, value, kind, period } = fact;
    if (ids.has(id)) broken.push(`${id} stands for two facts`);
    ids.add(id);
    const before = [...(lines[line - 1] ?? '')];
    const found = before.slice(offset - 1, offset - 1 + [...printed].length).join('');
    if (found !== printed) broken.push(`${id} says ${printed}, its place says ${found}`);
    const tabs = before.slice(0, offset - 1).filter((mark) => mark === '\t').length;
    if (column !== undefined && column !== tabs + 1) broken.push(`${id} says column ${column}, its place is in column ${tabs + 1}`);
    if ((kind === 'nil') !== (value === undefined)) broken.push(`${id} is ${kind} with value ${value}`);
    if (value !== undefined && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) broken.push(`${id} has value ${value}`);
    if (!Number.isInteger(fact.decimals)) broken.push(`${id} has decimals ${fact.decimals}`);
    if (!isInstant(period) && period.start > endOf(period)) broken.push(`${id} ends before it starts`);
    if (fact.unit.trim() === '') broken.push(`${id} has no unit`);
  }
  for (const { id } of claims) ids.add(id);
  for (const { facts: named, id } of findings) {
    for (const operand of named) if (!ids.has(operand)) broken.push(`finding ${id} names ${operand}, which is no fact and no claim`);
  }
  for (const { span } of [...ledger.unresolved, ...ledger.phantoms]) {
    if (span.line < 1 || span.line > lines.length) broken.push(`the ledger names line ${span.line} of ${lines.length}`);
  }
  return broken;
}
