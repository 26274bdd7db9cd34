import { decimal, formatDecimal, parseDecimal } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { codePointLength } from '#model/span.ts';
import type { FilingUnderReview } from './filing-under-review.ts';
import { matterOf } from './make-matter.ts';
import type { Matter } from './packet.ts';
import { knownInconsistency, setValue } from './write-approval.ts';

/** A number as findings write it, `(2,561)` or `-2,561.5`, in the base units of the fact that it would replace. */
function valueFor(written: string, fact: Fact): string | undefined {
  const digits = parseDecimal(written.replace(/[(),\s−-]/g, ''));
  if (digits === undefined) return undefined;
  const sign = /^[(−-]/.test(written) ? -1n : 1n;
  return formatDecimal(decimal(sign * digits.coefficient, -fact.decimals));
}

/** The slips that a finding thinks likely, as approvals: `line 67 with 2,561,751 for 2,561,750 would agree`. */
function slips({ facts, message }: Finding, byId: ReadonlyMap<string, Fact>): readonly string[] {
  return [...message.matchAll(/line (\d+) with (\S+) for (\S+?)(?=,? |$)/g)].flatMap(([, line, corrected = '', printed = '']) => {
    const fact = facts
      .map((id) => byId.get(id))
      .find((each) => each !== undefined && each.line === Number(line) && each.printed.includes(printed.replace(/[()−-]/g, '')));
    const value = fact === undefined ? undefined : valueFor(corrected, fact);
    return fact === undefined || value === undefined ? [] : [setValue(fact, value)];
  });
}

function pasteOf(finding: Finding, byId: ReadonlyMap<string, Fact>): string | undefined {
  const tested = byId.get(finding.facts[0] ?? '');
  if (tested === undefined) return undefined;
  const likely = slips(finding, byId);
  const misread =
    likely.length === 0 ? [] : [`# either: the extraction damaged the figure; the document itself has another\n${likely.join('\n')}`];
  const known = `# ${misread.length === 0 ? '' : 'or: '}the document itself says so\n${knownInconsistency(tested, finding.rule)}`;
  return [...misread, known].join('\n');
}

/** Findings without agreement that nobody has decided; each with the approvals that could settle it. */
export function listFindings(filings: readonly FilingUnderReview[]): readonly Matter[] {
  return filings.flatMap(({ facts, filing, findings, lines }) => {
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    const open = findings.filter(({ approved, verdict }) => verdict === 'inconsistent' && approved !== true);
    return open.map((finding) => {
      const tested = byId.get(finding.facts[0] ?? '');
      const span = tested && { line: tested.line, offset: tested.offset, length: codePointLength(tested.printed) };
      const text = pasteOf(finding, byId);
      const message = finding.message.replace(/^source\.\w+:\d+(?::\d+)?:\s*/, '');
      return matterOf({ code: finding.rule, severity: 'error', filing, message, ...(span === undefined ? {} : { span }) }, lines, {
        hint: `Compare the lines with the document as the company published it; then settle it in approvals.yaml. npm run explain -- ${finding.rule}`,
        ...(text === undefined ? {} : { paste: { file: `content/filings/${filing}/approvals.yaml`, text } }),
      });
    });
  });
}
