import type { Claim } from '#model/claim.ts';
import type { Fact } from '#model/fact.ts';
import type { Audience, Finding } from '#model/finding.ts';
import type { Repair } from '#model/ledger.ts';

/** Whether readers see a finding. What agrees, anybody may know; what does not is seen where a person, or else the issuer, has released it. */
export function isReleasedFinding({ audience, verdict }: Finding, usual: Audience): boolean {
  return verdict !== 'inconsistent' || (audience ?? usual) === 'public';
}

/** Ids of all facts and claims that a released finding says something against. */
export function listReleasedDisputes(findings: readonly Finding[], usual: Audience): ReadonlySet<string> {
  const released = findings.filter((finding) => finding.verdict === 'inconsistent' && isReleasedFinding(finding, usual));
  return new Set(released.flatMap(({ facts }) => facts));
}

/**
 * Facts without a word of findings that are internal: a fact that only those dispute has the status that it has apart from them.
 * `disputes` are the ids that released findings speak of.
 */
export function withoutInternalDisputes(
  facts: readonly Fact[],
  repairs: readonly Repair[],
  disputes: ReadonlySet<string>,
): readonly Fact[] {
  const repaired = new Set(repairs.filter(({ what }) => what === 'number').map(({ fact }) => fact));
  return facts.map((fact) => {
    if (fact.status !== 'disputed' || disputes.has(fact.id)) return fact;
    return { ...fact, status: repaired.has(fact.id) ? 'repaired' : fact.ties > 0 ? 'tied' : 'as-printed' };
  });
}

/** Claims without a word of findings that are internal: what only those compare is compared with nothing. */
export function withoutInternalComparisons(claims: readonly Claim[], disputes: ReadonlySet<string>): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.verdict !== 'differs' || disputes.has(claim.id)) return claim;
    const { agreement: _a, allowed: _l, computed: _c, residue: _r, rule: _u, ...rest } = claim;
    return { ...rest, verdict: 'not-linked', facts: [] };
  });
}
