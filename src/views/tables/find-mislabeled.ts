import type { Filing } from '#collections/read-filing.ts';
import { remember } from '#collections/remember.ts';
import { allRules } from '#ties/rules/all-rules.ts';

/** By rule, what the labels look like that it may find beside a figure which adds up as something else. */
const wrongLabels = new Map(
  allRules.flatMap((rule) =>
    'equations' in rule ? [[rule.id, rule.equations.flatMap(({ mislabeled }) => mislabeled ?? [])] as const] : [],
  ),
);

/**
 * Facts that stand under a label which the arithmetic of their document contradicts, as the findings say that every reader may see. The label is
 * printed all the same, with `[sic]` behind it.
 */
export function findMislabeled({ document, factById, findings }: Pick<Filing, 'document' | 'factById' | 'findings'>): ReadonlySet<string> {
  return remember(`mislabeled of ${document.filing}`, () => {
    const found = findings.flatMap(({ rule, verdict, facts }) => {
      const [id = '', ...others] = facts;
      const label = factById.get(id)?.label ?? '';
      const isLabel = others.length === 0 && wrongLabels.get(rule)?.some((pattern) => pattern.test(label)) === true;
      return verdict === 'inconsistent' && isLabel ? [id] : [];
    });
    return new Set(found);
  });
}
