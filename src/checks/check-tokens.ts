import type { Finding } from '#model/finding.ts';
import type { Token } from '#model/token.ts';
import type { TokenRule } from '#ties/rules/token-rule.ts';
import { toOutcome } from './outcome.ts';

const mostNamed = 6;
const hint = 'look at these lines in the document; the ledger says of each why it is not understood.';

function nameTokens(tokens: readonly Token[]): string {
  const named = tokens.slice(0, mostNamed).map(({ line, token }) => `${token} (line ${line})`);
  const rest = tokens.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Counts the numbers of a text that nothing explains; one finding for the filing. */
export function checkTokens(rule: TokenRule, filing: string, tokens: readonly Token[]): Finding {
  const open = tokens.filter(({ fate }) => fate === 'unresolved');
  const isBroken = open.length * 100 > rule.mostUnresolved * tokens.length;
  const counted =
    open.length === 0
      ? `every one of the ${tokens.length} numbers of the text has a fate`
      : `${open.length} of ${tokens.length} numbers: ${nameTokens(open)}`;
  const { finding } = toOutcome({
    rule,
    filing,
    verdict: open.length === 0 ? 'exact' : isBroken ? 'inconsistent' : 'not-evaluable',
    facts: [],
    detail: isBroken ? `${counted}\nhint: ${hint}` : counted,
    ...(open[0] === undefined ? {} : { line: open[0].line }),
  });
  return finding;
}
