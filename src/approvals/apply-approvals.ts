import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import { formatDecimal, negate, scale } from '#model/decimal.ts';
import type { Diagnostic, Outcome } from '#model/diagnostic.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { readNumerals } from '#numerals/read-numerals.ts';
import type { Approval } from './approval.ts';

function isAt(approval: Approval, fact: Fact): boolean {
  return fact.line === approval.line && fact.column === approval.column && fact.printed === approval.observed;
}

function decide(fact: Fact, approval: Approval): Fact {
  const approved: Fact = { ...fact, status: 'approved' };
  switch (approval.verb) {
    case 'set-value':
      return { ...approved, value: approval.value };
    case 'set-label':
      return { ...approved, label: approval.label };
    case 'set-period':
      return { ...approved, period: approval.period };
    case 'set-unit': {
      const digits = readNumerals(fact.printed)[0]?.magnitude;
      if (digits === undefined) return { ...approved, unit: approval.unit };
      const value = scale(fact.value?.startsWith('-') ? negate(digits) : digits, approval.scale);
      return { ...approved, unit: approval.unit, value: formatDecimal(value), decimals: -value.exponent };
    }
    case 'ignore':
    case 'known-inconsistency':
      return fact;
  }
}

/** A decision that no longer fits what stands in the filing, with what does. */
function voidApproval(approval: Approval, facts: readonly Fact[], filing: string): Diagnostic {
  const there = facts
    .filter((fact) => fact.line === approval.line && (approval.column === undefined || fact.column === approval.column))
    .map((fact) => fact.printed);
  const place = `${approval.line}${approval.column === undefined ? '' : `:${approval.column}`}`;
  return makeDiagnostic(
    'A01',
    filing,
    `The approval at ${place} expects “${approval.observed}”; ${there.length === 0 ? 'no fact stands there' : `there stands “${there.join('”, “')}”`}.`,
  );
}

/** Applies the decisions about facts: each to the facts at its place whose printed text is the one observed. */
export function applyToFacts(facts: readonly Fact[], approvals: readonly Approval[], filing: string): Outcome<readonly Fact[]> {
  const diagnostics = approvals
    .filter((approval) => !facts.some((fact) => isAt(approval, fact)))
    .map((approval) => voidApproval(approval, facts, filing));
  const ignored = approvals.filter((approval) => approval.verb === 'ignore');
  const value = facts
    .filter((fact) => !ignored.some((approval) => isAt(approval, fact)))
    .map((fact) => approvals.filter((approval) => isAt(approval, fact)).reduce(decide, fact));
  return { value, diagnostics };
}

/** Marks the findings that a person knows of. An approval that no longer meets a finding without agreement is void. */
export function applyToFindings(
  findings: readonly Finding[],
  facts: readonly Fact[],
  approvals: readonly Approval[],
  filing: string,
): Outcome<readonly Finding[]> {
  const known = approvals.filter((approval) => approval.verb === 'known-inconsistency');
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const meets = (finding: Finding, approval: Approval): boolean =>
    approval.verb === 'known-inconsistency' &&
    finding.verdict === 'inconsistent' &&
    finding.rule === approval.rule &&
    finding.facts.some((id) => {
      const fact = byId.get(id);
      return fact !== undefined && isAt(approval, fact);
    });
  const unmet = known.filter(
    (approval) => facts.some((fact) => isAt(approval, fact)) && !findings.some((finding) => meets(finding, approval)),
  );
  return {
    value: findings.map((finding) => (known.some((approval) => meets(finding, approval)) ? { ...finding, approved: true } : finding)),
    diagnostics: unmet.map((approval) =>
      makeDiagnostic(
        'A03',
        filing,
        `No finding of rule ${approval.verb === 'known-inconsistency' ? approval.rule : ''} is left at line ${approval.line}; remove the approval.`,
      ),
    ),
  };
}
