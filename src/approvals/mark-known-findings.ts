import { makeDiagnostic } from '#diagnostics/make-diagnostic.ts';
import type { Outcome } from '#model/diagnostic.ts';
import type { Finding } from '#model/finding.ts';
import type { Approval } from './approval.ts';
import { type Figure, isAt } from './decide-figures.ts';

/** Marks the findings that a person knows of, by the facts and claims that they compare. An approval that no longer meets a finding without agreement is void. */
export function markKnownFindings(
  findings: readonly Finding[],
  figures: readonly Figure[],
  approvals: readonly Approval[],
  filing: string,
): Outcome<readonly Finding[]> {
  const known = approvals.filter((approval) => approval.verb === 'known-inconsistency');
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const meets = (finding: Finding, approval: Approval): boolean =>
    approval.verb === 'known-inconsistency' &&
    finding.verdict === 'inconsistent' &&
    finding.rule === approval.rule &&
    finding.facts.some((id) => {
      const figure = byId.get(id);
      return figure !== undefined && isAt(approval, figure);
    });
  const unmet = known.filter(
    (approval) =>
      (approval.column === undefined || figures.some((figure) => isAt(approval, figure))) &&
      !findings.some((finding) => meets(finding, approval)),
  );
  return {
    value: findings.map((finding) => {
      const approval = known.find((each) => meets(finding, each));
      if (approval?.verb !== 'known-inconsistency') return finding;
      const { audience, explanation } = approval;
      return { ...finding, approved: true, ...(audience && { audience }), ...(explanation && { explanation }) };
    }),
    diagnostics: unmet.map((approval) =>
      makeDiagnostic(
        'A03',
        filing,
        `No finding of rule ${approval.verb === 'known-inconsistency' ? approval.rule : ''} is left at line ${approval.line}; remove the approval.`,
      ),
    ),
  };
}
