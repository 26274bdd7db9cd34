import type { Stated } from '#model/filing.ts';
import { subspan } from '#model/span.ts';
import { type Passage, stateText } from './passage.ts';

const code = String.raw`(?<code>\d{3}[\dA-Z]|[A-Z][A-Z0-9]{0,5}(?:\.[A-Z]{1,2})?|\d{1,6}(?:\.[A-Z]{2})?)(?![\w-])`;
const exchanges = String.raw`TSE(?:\s?\d|\s(?:Prime|Standard|Growth|Mothers))?|TYO|JPX|NYSE(?:\s(?:American|Arca))?|NASDAQ(?:GS|GM)?|LSE|LON|AIM|FWB|FRA|XETRA|ETR|Euronext(?:\s\w+)?|EPA|AMS|SIX|SWX|BME|BIT|OMX|STO|HKEX|SEHK|HKG|SGX|ASX|TSX(?:V)?|BSE|NSE|KRX|KOSPI|TWSE|B3|JSE`;
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:ticker(?:\s+symbol)?|trading\s+symbol|stock\s+code(?:\s+number)?|securit(?:y|ies)\s+code(?:\s+number)?|stock\s+symbol|code\s+(?:no\.?|number))\s*[:：\])]+\s*(?:(?:${exchanges})\s*[:：]\s*)?${code}`,
    'i',
  ),
  /[(（]\s*(?:securities\s+)?code(?:\s+(?:no\.?|number))?\s*[:：]?\s*(?<code>\d{3}[\dA-Z])\b/i,
  new RegExp(String.raw`\b(?:${exchanges})\s*[:：]\s*${code}`),
];

/** The code under a column head: `Trading Symbol` over `ABC`. */
function findUnderHead(passages: readonly Passage[]): Stated<string> | undefined {
  for (const [index, passage] of passages.entries()) {
    const [head, row] = [passage.lines[0], passages[index + 1]];
    if (passage.kind !== 'table' || row?.kind !== 'table') continue;
    const column = head?.cells.find((cell) => /^\s*(?:trading|ticker|stock)\s+(?:symbol|code)s?(?:\(s\))?\s*$/i.test(cell.text))?.column;
    const cell = row.lines[0]?.cells.find((other) => other.column === column);
    const text = cell?.text.trim() ?? '';
    if (cell && /^(?:[A-Z]{1,6}|\d{3}[\dA-Z])$/.test(text))
      return { value: text, span: subspan(cell.span, cell.text, cell.text.indexOf(text), cell.text.indexOf(text) + text.length) };
  }
  return undefined;
}

/** The issuer's code: `Ticker symbol: 4321`, `Stock code number: 4321`, `(Code: 1234)`, `TSE1: 4321`, `NYSE: ABC`; said outright first. */
export function readTicker(passages: readonly Passage[]): Stated<string> | undefined {
  for (const form of forms) {
    for (const passage of passages) {
      const match = form.exec(passage.text);
      const found = match?.groups?.code;
      if (!match || found === undefined || /^[a-z]/.test(found)) continue;
      const start = match.index + match[0].lastIndexOf(found);
      return stateText(passage, start, start + found.length);
    }
  }
  return findUnderHead(passages);
}
