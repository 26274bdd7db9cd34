import { readTableUnit, readUnit, type UnitReading } from '#numerals/read-unit.ts';
import type { Passage } from './passage.ts';

const speaksOfAll = /\b(?:amounts?|figures|values|numbers|tables|statements?|report)\b/i;
/** Words that mean all tables, whatever is excepted. */
const ofTables = /\b(?:all (?:dollar |tabular )?amounts (?:with)?in (?:the|these|our) tables|tabular (?:dollar )?(?:amounts|dollars))\b/i;
const excepts = /\b(?:unless|except(?:ing)?)\b(?:[^.;]{0,30}\b(?:stated|indicated|noted|specified|mentioned|where)\b)?/i;
const stated =
  /\b(?:in|to the nearest)\s+(\S[^.,;()]{1,44}?)(?=\s*(?:[.,;()]|\b(?:unless|except|and rounded|rounded|with)\b|$))|\(\s*((?:in\s+)?[^()]{2,40})\)/giu;
/** A note of its own below a heading: `(Dollars in tables in millions)`, `(In thousands of dollars, except as otherwise stated)`. */
const inBrackets = /^\([^()]*\b(?:otherwise|tables|tabular)\b[^()]*\)$/i;
const longest = 600;

/** The unit that the head of every page gives in brackets: `(Dollars in tables in millions, except per share amounts)`. */
function unitOfPage(text: string): UnitReading | undefined {
  const unit = /^\([^()]*\)$/.test(text) ? readTableUnit(text) : undefined;
  return unit?.unit !== undefined && (unit.scale ?? 0) > 0 ? unit : undefined;
}

/** The scale, and perhaps the currency, that a sentence states of all figures of a filing. */
function unitOfSentence(text: string): UnitReading | undefined {
  if (text.length > longest || !(ofTables.test(text) || (excepts.test(text) && speaksOfAll.test(text)))) return undefined;
  for (const match of text.matchAll(stated)) {
    const unit = readUnit((match[1] ?? match[2] ?? '').replace(/^in\s+/i, ''));
    if (unit !== undefined && /^(?:[A-Z]{3})?$/.test(unit.unit ?? '') && (unit.scale ?? 0) > 0) return unit;
  }
  return ofTables.test(text) ? readUnit(/\b(?:thousands|millions|billions) of (?:U\.S\. )?dollars\b/i.exec(text)?.[0] ?? '') : undefined;
}

/** What a passage states of all figures of a filing, in brackets or in one of its sentences. */
function unitIn(text: string): UnitReading | undefined {
  if (inBrackets.test(text)) return unitOfPage(text);
  return text
    .split(/(?<=[.;])\s+(?=[\p{Lu}•])/u)
    .map(unitOfSentence)
    .find((unit) => unit !== undefined);
}

/** So often a line stands above pages, and not above the primary statements alone. */
const fewestPages = 6;

/** The unit that one line in brackets gives again and again: `(Dollars in Millions Except Share and Per Share Amounts)`. */
function unitOfPages(passages: readonly Passage[]): UnitReading | undefined {
  const lines = passages.filter(({ kind, text }) => kind !== 'table' && /^\([^()]{8,120}\)$/.test(text)).map(({ text }) => text);
  const said = [...Map.groupBy(lines, (line) => line)].flatMap(([line, all]) =>
    all.length < fewestPages ? [] : (readTableUnit(line) ?? []),
  );
  const [first] = said;
  return (first?.scale ?? 0) > 0 && said.every(({ scale, unit }) => scale === first?.scale && unit === first?.unit) ? first : undefined;
}

/**
 * The unit in which a filing says that its figures are, for statements that name none: `All amounts are in EUR million unless otherwise
 * stated`. Two passages that say different things say nothing.
 */
export function readStatedUnit(passages: readonly Passage[]): UnitReading | undefined {
  const units = passages.flatMap(({ kind, text }) =>
    kind === 'table' ? [] : ((kind === 'furniture' ? unitOfPage(text) : unitIn(text)) ?? []),
  );
  const [first] = units;
  if (first === undefined) return unitOfPages(passages);
  return units.every(({ scale, unit }) => unit === first.unit && scale === first.scale) ? first : undefined;
}
