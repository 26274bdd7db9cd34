import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { archivedFiling, issuersFilings } from './archive.ts';

/** Why two documents state a fact differently. */
export type DifferenceKind = 'presentation' | 'policy' | 'standard' | 'split' | 'correction' | 'opening' | 'scale';

/** A difference between documents with its evidence, as the rules F02 to F09 found it. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly finding: Finding;
  /** The figures of the document that reports the difference. */
  readonly later: readonly Fact[];
  /** The figures of the earlier document; of a policy, the balance before it and the effect. */
  readonly earlier: readonly Fact[];
}

const kinds: Readonly<Record<string, DifferenceKind>> = {
  F02: 'presentation',
  F03: 'policy',
  F04: 'standard',
  F05: 'split',
  F06: 'correction',
  F07: 'opening',
  F09: 'scale',
};

function factsOf({ facts }: Finding): readonly Fact[] {
  return facts.flatMap((id) => archivedFiling(id.slice(0, id.indexOf('#'))).filing.factById.get(id) ?? []);
}

function differenceOf(finding: Finding): Difference | undefined {
  const kind = kinds[finding.rule];
  if (kind === undefined) return undefined;
  const facts = factsOf(finding);
  // An opening balance that is the closing one makes no difference.
  if (kind === 'opening' && facts.length === 2 && finding.verdict !== 'inconsistent') return undefined;
  const isLater = (fact: Fact, index: number): boolean =>
    kind === 'policy' || kind === 'split' ? index === 0 : fact.filing === finding.filing;
  return {
    kind,
    finding,
    later: facts.filter(isLater),
    earlier: facts.filter((fact, index) => !isLater(fact, index)),
  };
}

/** Every difference between the issuer's documents, in the order of publication. */
export function listDifferences(): readonly Difference[] {
  return remember('differences', () =>
    issuersFilings().flatMap(({ filing }) => filing.findings.flatMap((finding) => differenceOf(finding) ?? [])),
  );
}
