import type { Claim } from '#model/claim.ts';
import type { Finding } from '#model/finding.ts';
import type { ToldSum } from '#model/told-sum.ts';

/**
 * The claims, where those that no fact explains are linked by the sums that their sentences tell: a part to its whole, a whole to its
 * parts, as the findings say that they add up or do not.
 */
export function linkToldSums(claims: readonly Claim[], sums: readonly ToldSum[], findings: readonly Finding[]): readonly Claim[] {
  const links = new Map<string, Partial<Claim>>();
  for (const { whole, parts } of sums.flatMap(({ columns }) => columns)) {
    const ids = [whole, ...parts.map(({ id }) => id)];
    const finding = findings.find(({ facts, rule }) => rule === 'N04' && facts.join(' ') === ids.join(' '));
    const [, first] = ids;
    if (finding === undefined || first === undefined) continue;
    const { allowed, residue, rule, verdict } = finding;
    const outcome: Partial<Claim> = {
      verdict: verdict === 'inconsistent' ? 'differs' : 'holds',
      agreement: verdict,
      rule,
      breakdown: first,
      ...(residue === undefined ? {} : { residue }),
      ...(allowed === undefined ? {} : { allowed }),
    };
    for (const id of ids) links.set(id, { ...outcome, facts: id === whole ? ids.slice(1) : [whole] });
  }
  return claims.map((claim) => (claim.verdict === 'not-linked' ? { ...claim, ...links.get(claim.id) } : claim));
}
