import type { Claim } from '#model/claim.ts';
import { type Decimal, formatDecimal, parseDecimal, scale } from '#model/decimal.ts';
import type { Fact } from '#model/fact.ts';
import type { Finding } from '#model/finding.ts';
import { endOf, type Period } from '#model/period.ts';
import { claimRules } from '#ties/rules/all-rules.ts';
import type { RuleText } from '#ties/rules/rule-text.ts';
import { singleEdit } from '#ties/single-edit.ts';
import { digest } from './digest.ts';
import { onPlace } from './on-place.ts';
import type { Outcome } from './outcome.ts';
import { slipNames } from './write-hints.ts';
import { group } from './write-numbers.ts';

/** What is compared at once: a breakdown, a day that several sentences name, else the claim by itself. */
function comparisonOf({ agreement, breakdown, id, kind, label, value }: Claim): string {
  return breakdown ?? (kind === 'date' && agreement !== 'inconsistent' ? `${label} ${value}` : id);
}

/** Claims by the comparison of which each is a part. */
function groupClaims(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.rule === undefined || claim.agreement === undefined) continue;
    const key = comparisonOf(claim);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [claim]);
    else known.push(claim);
  }
  return [...groups.values()];
}

function withoutClosingZeros(text: string): Decimal | undefined {
  return parseDecimal(text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

function write(text: string | undefined): string {
  const value = text === undefined ? undefined : withoutClosingZeros(text);
  return value === undefined ? '' : group(value);
}

function dateOf(period: Period | undefined): string {
  return period === undefined ? '' : `, ${'start' in period ? `${period.start} to ` : ''}${endOf(period)}`;
}

/** What the sentence says and what the facts give: `current assets, 2019-03-31: JPY78,791 million in the text, 78,971,455,000 by line 612`. */
function describe(claims: readonly Claim[], facts: readonly Fact[]): string {
  const first = claims.find(({ computed }) => computed !== undefined) ?? claims[0];
  if (first === undefined) return '';
  const lines = [...new Set(facts.map((fact) => fact.line))].sort((left, right) => left - right);
  const where = lines.length === 0 ? (first.facts[0]?.replace(/^.*#L(\d+)\D.*$/, 'line $1') ?? 'the facts') : `line ${lines.join(' and ')}`;
  const said = claims.map(({ direction, printed }) => (direction === undefined ? printed : `${direction} ${printed}`)).join(', ');
  const unit = first.unit === 'percent' ? ' %' : '';
  const off = first.residue === undefined ? '' : `, difference ${write(first.residue)}${unit}`;
  const subject = first.breakdown === undefined || first.rule !== 'N04' ? first.label : `breakdown of ${first.label}`;
  return `${subject}${dateOf(first.period)}: ${said} in the text, ${write(first.computed)}${unit} by ${where}${off}`;
}

const known = 'compare the sentence with the document; where it stands there so, record it in approvals.yaml as a known inconsistency.';

const scales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** A value as the sentence would print it: `78,971 million`. */
function inWords(value: Decimal, printed: string): string {
  const word = /(?:thousand|million|billion|trillion)/i.exec(printed)?.[0].toLowerCase();
  const power = scales[word ?? ''];
  return word === undefined || power === undefined ? group(value) : `${group(scale(value, -power))} ${word}`;
}

/** The slip that would make an amount agree: `two digits exchanged`. */
function hintOf({ computed, decimals, kind, printed, value }: Claim): string {
  const [said, meant] = [parseDecimal(value), parseDecimal(computed ?? '')];
  const [one, other] = [said && onPlace(said, -decimals), meant && onPlace(roundTo(meant, -decimals), -decimals)];
  const edit = kind === 'amount' && one && other ? singleEdit(one.coefficient, other.coefficient) : undefined;
  return edit === undefined || other === undefined ? known : `${inWords(other, printed)} would agree (${slipNames[edit]}); ${known}`;
}

/** A value on a coarser place, halves away from zero. */
function roundTo(value: Decimal, place: number): Decimal {
  if (value.exponent >= place) return value;
  const unit = 10n ** BigInt(place - value.exponent);
  return { coefficient: (value.coefficient + unit / 2n) / unit, exponent: place };
}

/** The line at which a fact, a claim or a place of the document stands. */
function lineOf(id: string, factById: ReadonlyMap<string, Fact>): string {
  return String(factById.get(id)?.line ?? /#L(\d+)/.exec(id)?.[1] ?? '');
}

/** A day that sentences name. It supports no figure and puts none in doubt: its facts are named by their lines only. */
function outcomeOfDay(filing: string, together: readonly Claim[], rule: RuleText, factById: ReadonlyMap<string, Fact>): Outcome {
  const [first] = together as readonly [Claim, ...Claim[]];
  const verdict = first.agreement ?? 'exact';
  const lines = [...new Set(first.facts.map((id) => lineOf(id, factById)))];
  const where = lines.length === 0 ? 'the words beside it' : `line ${lines.join(' and ')}`;
  const times = together.length === 1 ? '' : ` ${together.length} times`;
  const title = verdict === 'inconsistent' ? `${rule.title} ` : '';
  const subject = first.label === '' ? 'day' : first.label;
  const ids = together.map(({ id }) => id);
  const finding: Finding = {
    id: `${rule.id}-${filing}-${digest(ids.join(' '))}`,
    rule: rule.id,
    filing,
    verdict,
    facts: ids,
    statement: 'narrative',
    message: `source.txt:${first.line}: ${title}${subject}: ${first.printed} in the text${times}, ${first.computed} by ${where}`,
  };
  return { finding, isTie: false, disputes: false, suspects: [], hint: known };
}

/**
 * The findings of what sentences say: one for each claim that was compared with facts, one for each breakdown. Facts that other
 * equalities support (`isSupported`) are not in doubt where a sentence says otherwise.
 */
export function checkClaims(
  filing: string,
  claims: readonly Claim[],
  factById: ReadonlyMap<string, Fact>,
  isSupported: (id: string) => boolean,
): readonly Outcome[] {
  const told = new Set(claims.map(({ id }) => id));
  return groupClaims(claims).flatMap((together): readonly Outcome[] => {
    const [first] = together;
    const rule = claimRules.find(({ id }) => id === first?.rule);
    if (first?.agreement === undefined || rule === undefined) return [];
    const { agreement, allowed, residue } = first;
    const compared = first.facts.flatMap((id) => factById.get(id) ?? []);
    if (first.kind === 'date') return [outcomeOfDay(filing, together, rule, factById)];
    const known = first.facts.filter((id) => factById.has(id) || told.has(id));
    const ids = [...new Set([...together.map(({ id }) => id), ...known])];
    const title = agreement === 'inconsistent' ? `${rule.title} ` : '';
    const finding: Finding = {
      id: `${rule.id}-${filing}-${digest(ids.join(' '))}`,
      rule: rule.id,
      filing,
      verdict: agreement,
      ...(residue === undefined ? {} : { residue: formatDecimal(withoutClosingZeros(residue) ?? { coefficient: 0n, exponent: 0 }) }),
      ...(allowed === undefined ? {} : { allowed: formatDecimal(withoutClosingZeros(allowed) ?? { coefficient: 0n, exponent: 0 }) }),
      facts: ids,
      statement: 'narrative',
      message: `source.txt:${first.line}: ${title}${describe(together, compared)}`,
    };
    return [{ finding, isTie: true, disputes: !first.facts.every(isSupported), suspects: [], hint: hintOf(first) }];
  });
}
