import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import { parseDecimal } from '#model/decimal.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import { audiences } from '#model/finding.ts';
import { type Period, parseIsoDate } from '#model/period.ts';
import { type Approval, type FigurePlace, verbs } from './approval.ts';

type Entry = Readonly<Record<string, unknown>>;

function text(entry: Entry, key: string): string | undefined {
  const value = entry[key];
  return typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** `2024-03-31`, or `2023-04-01/2024-03-31`. */
function readPeriod(value: string | undefined): Period | undefined {
  const [first, second] = (value ?? '').split('/').map((date) => parseIsoDate(date.trim()));
  if (first === undefined) return undefined;
  return second === undefined ? { instant: first } : { start: first, end: second };
}

/** `67:4` is line 67, cell 4; `788` a line without tabs; `L12O345` line 12, offset 345, as the ids of facts have it. */
function readPlace(value: string | undefined): FigurePlace | undefined {
  const match = /^(\d+)(?::(\d+))?$|^L?(\d+)O(\d+)$/.exec(value ?? '');
  if (!match) return undefined;
  if (match[4] !== undefined) return { line: Number(match[3]), offset: Number(match[4]) };
  return { line: Number(match[1]), ...(match[2] === undefined ? {} : { column: Number(match[2]) }) };
}

/** What a figure needs that the reader did not see. */
function readAddition(entry: Entry): object | string {
  const [value, unit, period, as] = [
    text(entry, 'value'),
    text(entry, 'unit'),
    readPeriod(text(entry, 'period')),
    readPlace(text(entry, 'as')),
  ];
  if (value === undefined || parseDecimal(value) === undefined) return 'value, as plain digits in base units';
  if (unit === undefined) return 'unit';
  if (period === undefined) return 'period, as 2024-03-31 or 2023-04-01/2024-03-31';
  if (as === undefined) return 'as: line:cell of a figure of the same item';
  return { verb: 'add', value, unit, period, as };
}

/** The part of an approval that its verb asks for, or what is missing. */
function readVerb(verb: string, entry: Entry): object | string {
  switch (verb) {
    case 'set-value': {
      const value = text(entry, 'value');
      return value !== undefined && parseDecimal(value) !== undefined ? { verb, value } : 'value, as plain digits in base units';
    }
    case 'set-label': {
      const label = text(entry, 'label');
      return label === undefined ? 'label' : { verb, label };
    }
    case 'set-period': {
      const period = readPeriod(text(entry, 'period'));
      return period === undefined ? 'period, as 2024-03-31 or 2023-04-01/2024-03-31' : { verb, period };
    }
    case 'split-cell': {
      const into = Array.isArray(entry.into) ? entry.into.map((part) => String(part).trim()) : [];
      return into.length < 2 || into.includes('') ? 'into: a list of what stands in each cell' : { verb, into };
    }
    case 'join-cells': {
      const cells = Number(text(entry, 'cells') ?? 2);
      return Number.isInteger(cells) && cells > 1 ? { verb, cells, moves: entry.moves === true } : 'cells: how many of them are one';
    }
    case 'set-column-unit':
    case 'set-unit': {
      const unit = text(entry, 'unit');
      const scale = Number(text(entry, 'scale') ?? 0);
      return unit === undefined || !Number.isInteger(scale) ? 'unit, and scale as a power of ten' : { verb, unit, scale };
    }
    case 'same-item-as': {
      const as = readPlace(text(entry, 'as'));
      return as === undefined ? 'as: line:cell of another figure' : { verb, as };
    }
    case 'add':
      return readAddition(entry);
    case 'ignore':
      return { verb };
    case 'known-inconsistency': {
      const [rule, explanation] = [text(entry, 'rule'), text(entry, 'explanation')];
      const audience = audiences.find((each) => each === entry.audience);
      if (rule === undefined) return 'rule';
      if (entry.audience !== undefined && audience === undefined) return `audience, one of ${audiences.join(', ')}`;
      return { verb, rule, ...(audience === undefined ? {} : { audience }), ...(explanation === undefined ? {} : { explanation }) };
    }
    default:
      return `a verb of ${verbs.join(', ')}`;
  }
}

function readEntry(value: unknown): Approval | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'at, observed, verb, reason and name';
  const entry = value as Entry;
  const place = readPlace(text(entry, 'at'));
  const [observed, reason, name] = [text(entry, 'observed'), text(entry, 'reason'), text(entry, 'name')];
  if (place === undefined) return 'at, as line:cell';
  if (observed === undefined) return 'observed: the text that stands there';
  if (reason === undefined) return 'reason';
  if (name === undefined) return 'name: who decided';
  const verb = readVerb(text(entry, 'verb') ?? '', entry);
  return typeof verb === 'string' ? verb : ({ ...place, observed, reason, name, ...verb } as Approval);
}

/** Reads the parsed `approvals.yaml` of a filing: a list of decisions. What is incomplete is reported and left out. */
export function readApprovals(parsed: unknown, filing: string): Outcome<readonly Approval[]> {
  if (parsed === null || parsed === undefined) return { value: [], diagnostics: [] };
  if (!Array.isArray(parsed)) return { value: [], diagnostics: [makeDiagnostic('A02', filing, 'approvals.yaml is not a list.')] };
  const approvals: Approval[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of parsed.entries()) {
    const read = readEntry(item);
    if (typeof read === 'string') diagnostics.push(makeDiagnostic('A02', filing, `Entry ${index + 1} of approvals.yaml lacks ${read}.`));
    else approvals.push(read);
  }
  return { value: approvals, diagnostics };
}
