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

/** The first finding of a rule that says something is wrong, or else that it cannot say. */
function telling(findings: readonly Finding[], rule: string): Finding | undefined {
  const own = findings.filter((finding) => finding.rule === rule);
  return own.find(({ verdict }) => verdict === 'inconsistent') ?? own.find(({ verdict }) => verdict === 'not-evaluable');
}

/** How the gallery breaks a document for this rule, and what is then reported. */
function specimen({ id }: RuleText): { readonly how: string; readonly finding: Finding | undefined } {
  const broken = gallery.find(({ rule }) => rule === id);
  if (broken !== undefined) {
    const lines = `\`\`\`diff\n- ${visible(broken.from).replaceAll('\n', '\n- ')}\n+ ${visible(broken.to).replaceAll('\n', '\n+ ')}\n\`\`\``;
    const others = broken.fires.filter((rule) => rule !== id);
    const also = others.length === 0 ? '' : `\n\nAlso reported: ${others.map((rule) => `[${rule}](${rule}.md)`).join(', ')}.`;
    return {
      how: `In [\`${broken.document}.txt\`](../../tests/rules/fixtures/${broken.document}.txt):\n\n${lines}${also}`,
      finding: telling(ingestText(breakDocument(broken)).findings, id),
    };
  }
  const stated = factGallery.find(({ rule, fires }) => rule === id && fires.length > 0);
  if (stated !== undefined) return { how: `With ${stated.name}.`, finding: telling(checkFacts(stated.facts), id) };
  const archived = archiveGallery.find(({ rule, verdicts }) => rule === id && verdicts.some((verdict) => verdict.endsWith('inconsistent')));
  return { how: `With ${archived?.name} changed in one of two filings.`, finding: telling(archived?.findings ?? [], id) };
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
    '## Broken',
    how,
    `Verdict: *${finding?.verdict}*`,
    `\`\`\`text\n${finding?.message}\n\`\`\``,
  ];
  return `${sections.join('\n\n')}\n`;
}
