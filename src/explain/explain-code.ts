import type { Explanation } from '#diagnostics/explanation.ts';
import type { Severity } from '#model/diagnostic.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';

/** A code with all that is written about it. */
export interface ExplainedCode extends Explanation {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly hint: string;
}

const severities: Readonly<Record<Severity, string>> = {
  error: 'An error: nothing is published while it stands.',
  warning: 'To be looked at; it does not stop publishing.',
  info: 'To be known; it does not stop publishing.',
};

/** The page of a code, in Markdown. */
export function explainCode({ cause, code, example, hint, means, severity, title }: ExplainedCode): string {
  return `${[
    `# ${code} · ${title.replace(/\.$/, '')}`,
    `**What it means.** ${means}`,
    `**Usual cause.** ${cause}`,
    `**What to do.** ${hint}`,
    `**How grave.** ${severities[severity]}`,
    `\`\`\`text\n${example}\n\`\`\``,
  ].join('\n\n')}\n`;
}

/** A rule of arithmetic, in Markdown. */
export function explainRule({ cause, example, id, title, what, why }: RuleText): string {
  return `${[
    `# ${id} · ${title.replace(/\.$/, '')}`,
    `**What is compared.** ${what}`,
    `**Why.** ${why}`,
    `**Example.** ${example}`,
    `**Usual cause.** ${cause}`,
    `With a broken document: docs/rules/${id}.md.`,
  ].join('\n\n')}\n`;
}
