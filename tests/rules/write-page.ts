import { isTying } from '#checks/count-ties.ts';
import type { Finding } from '#model/finding.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import { archiveGallery } from './archive-gallery.ts';
import { factGallery } from './fact-gallery.ts';
import { gallery } from './gallery.ts';
import { breakDocument, checkFacts, ingestText } from './ingest-fixture.ts';

/** Tabs as they are shown in messages. */
function visible(characters: string): string {
  return characters.replaceAll('\t', '⇥');
}

/** The first finding of a rule that says something is wrong, or else that it cannot say, or else what it found. */
function telling(findings: readonly Finding[], rule: string): Finding | undefined {
  const own = findings.filter((finding) => finding.rule === rule);
  return own.find(({ verdict }) => verdict === 'inconsistent') ?? own.find(({ verdict }) => verdict === 'not-evaluable') ?? own[0];
}

/** How the gallery breaks a document for this rule, and what is then reported. */
function specimen({ id }: RuleText): { readonly how: string; readonly finding: Finding | undefined } {
  const changed = gallery.find(({ rule }) => rule === id);
  if (changed !== undefined) {
    const lines = `\`\`\`diff\n- ${visible(changed.from).replaceAll('\n', '\n- ')}\n+ ${visible(changed.to).replaceAll('\n', '\n+ ')}\n\`\`\``;
    const others = changed.fires.filter((rule) => rule !== id);
    const also = others.length === 0 ? '' : `\n\nAlso reported: ${others.map((rule) => `[${rule}](${rule}.md)`).join(', ')}.`;
    return {
      how: `In [\`${changed.document}.txt\`](../../tests/rules/fixtures/${changed.document}.txt):\n\n${lines}${also}`,
      finding: telling(ingestText(breakDocument(changed)).findings, id),
    };
  }
  const stated = factGallery.find(({ rule, fires }) => rule === id && fires.length > 0);
  if (stated !== undefined) return { how: `With ${stated.name}.`, finding: telling(checkFacts(stated.facts), id) };
  const cases = archiveGallery.filter(({ rule }) => rule === id);
  const broken = cases.find(({ verdicts }) => verdicts.includes(`${id} inconsistent`));
  const told = broken ?? cases.find(({ verdicts }) => verdicts.some((verdict) => verdict.startsWith(id)));
  return { how: `With ${told?.name} in the second of two filings.`, finding: telling(told?.findings ?? [], id) };
}

/** The page of a rule, from its own words and from what it says of the gallery's broken document. */
export function writePage(rule: RuleText): string {
  const { how, finding } = specimen(rule);
  const kind = isTying(rule.id)
    ? 'Where it holds, its figures count as tied.'
    : 'It is a check: where it holds, it does not make a figure tied.';
  const sections = [
    `# ${rule.id} · ${rule.title.replace(/\.$/, '')}`,
    `**What is compared.** ${rule.what} ${kind}`,
    `**Why.** ${rule.why}`,
    `**Example.** ${rule.example}`,
    `**Usual cause.** ${rule.cause}`,
    finding?.verdict === 'exact' ? '## Found' : '## Broken',
    how,
    `Verdict: *${finding?.verdict}*`,
    `\`\`\`text\n${finding?.message}\n\`\`\``,
  ];
  return `${sections.join('\n\n')}\n`;
}
