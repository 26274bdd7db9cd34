import type { TokenPattern } from '#tokens/token-pattern.ts';

const exchanges =
  'TSE|TYO|JPX|NYSE|NASDAQ|LSE|LON|AIM|FWB|FRA|XETRA|ETR|Euronext|EPA|AMS|SIX|SWX|BME|BIT|OMX|STO|HKEX|SEHK|HKG|SGX|ASX|TSXV?|BSE|NSE|KRX|KOSPI|KOSDAQ|TWSE|B3|JSE';

/** Addresses of machines; whatever stands in them is part of them. */
export const links: readonly TokenPattern[] = [
  // https://example.com/2024/results.html · www.example.com
  { recognizes: 'an address on the web', fate: 'identifier', form: /(?:https?:\/\/|\bwww\.)\S+/gi },
  // ir2@example.com
  { recognizes: 'an e-mail address', fate: 'identifier', form: /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g },
];

/** Numbers by which somebody or something is reached or registered. */
export const codes: readonly TokenPattern[] = [
  // +81-3-1234-5678 · +1 (212) 555-0100
  { recognizes: 'a telephone number', fate: 'identifier', form: /\+\d{1,3}[-\s(.]{1,2}\d[\d()\s.-]{5,18}\d/g },
  // Tel: 03-1234-5678 · Fax 212 555 0100
  {
    recognizes: 'a telephone number',
    fate: 'identifier',
    form: /\b(?:tel(?:ephone)?|phone|fax|mobile)\b[^\d\n]{0,12}[\d(][\d()\s.-]{5,20}\d/gi,
  },
  // (03) 1234-5678 · 03-1234-5678 · 1-800-555-0100
  {
    recognizes: 'a telephone number',
    fate: 'identifier',
    form: /(?<![\w.,-])(?:\(0\d{1,4}\)\s?\d{1,4}|[01]\d{0,4}-\d{1,4})-\d{3,4}(?:-\d{4})?(?![\w-])/g,
  },
  // TSE: 1234 · TSE1: 1234 · NYSE: AB1
  {
    recognizes: 'a stock code',
    fate: 'identifier',
    form: new RegExp(String.raw`\b(?:${exchanges})(?:\s?\d|\s(?:Prime|Standard|Growth|Mothers))?\s?[:：]\s?[A-Z0-9]{1,6}\b`, 'g'),
  },
  // Stock code number: 1234 · Ticker symbol: 1234 · Securities code 1234 · (Code: 1234)
  {
    recognizes: 'a stock code',
    fate: 'identifier',
    form: /\b(?:(?:stock|securit(?:y|ies)|ticker|trading|company)\s+(?:code|symbol)|code|ticker)(?:\s+(?:no\.?|number))?\s*[:：\]]?\s*\d{3}[\dA-Z](?![\w,.-]*\d)/gi,
  },
  // JP1234567890, a securities number of twelve characters
  { recognizes: 'a securities number', fate: 'identifier', form: /\b[A-Z]{2}[A-Z0-9]{9}\d\b/g },
  // ABN 21 604 118 227 · HRB 12345 · VAT No. DE 123456789
  {
    recognizes: 'a register number',
    fate: 'identifier',
    form: /\b(?:ABN|ACN|HRB|CVR|SIREN|SIRET|VAT|EIN|CIN|LEI|UID|NIF)(?:\s?(?:No\.?|number))?\s?:?\s?[A-Z]{0,3}[-\s]?\d[\d .-]{2,20}\d/g,
  },
  // Registration No. 12-3456 · Commission file number: 001-12345 · License number 77
  {
    recognizes: 'a register number',
    fate: 'identifier',
    form: /\b(?:registration|registered|file|patent|licen[cs]e|permit|account|serial)\s+(?:no\.|numbers?|nos\.)\s*[:：]?\s*[A-Z]{0,4}[-\s]?\d[\d/,-]*/gi,
  },
];

/** Numbers of streets, houses and towns. */
export const addresses: readonly TokenPattern[] = [
  // 2-10-2 Harbour, a block and house number before the name of a place
  { recognizes: 'a postal address', fate: 'identifier', form: /(?<![\w.,-])\d{1,2}(?:-\d{1,3}){1,3},?\s+\p{Lu}\p{Ll}+/gu },
  // Harbour 3-chome
  { recognizes: 'a postal address', fate: 'identifier', form: /(?<![\w.,-])\d{1,2}-chome\b/gi },
  // 200 West Street · 1 Harbour Square
  {
    recognizes: 'a postal address',
    fate: 'identifier',
    form: /(?<![\w.,-])\d{1,5}[A-Z]?\s+(?:\p{Lu}[\p{L}'’-]*\s){1,4}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Lane|Drive|Square|Plaza|Place|Way|Court|Quay|Wharf)(?!\w)/gu,
  },
  // New York, NY 10013 · Washington, D.C. 20549 · 〒102-0071
  { recognizes: 'a postal code', fate: 'identifier', form: /(?<=,\s(?:[A-Z]{2}|D\.C\.)\s)\d{5}(?:-\d{4})?\b|〒\s?\d{3}-\d{4}/g },
];

/** Classes of a service that are told apart by a number; no amount is stated by them. */
export const serviceClasses: readonly TokenPattern[] = [
  // lines (less than 1Gbps) · lines (1Gbps-) · lines (100Mbps-999Mbps) · lines (-99Mbps)
  {
    recognizes: 'a class of service by its speed',
    fate: 'identifier',
    form: /\((?:(?:greater|less|more|up|over|under|from|between)[a-z ]{0,30}\s|[-–])\d+\s?[kMGT]bps|\(\d+\s?[kMGT]bps[-–](?:\d+\s?[kMGT]bps)?/gi,
  },
];

/** Names that hold a number. They come behind the amounts, since a unit may look like a name. */
export const names: readonly TokenPattern[] = [
  // COVID-19 · SARS-CoV-2
  { recognizes: 'a name with a number', fate: 'identifier', form: /(?<![\w.,-])[A-Z][A-Za-z]+(?:-[A-Za-z]+)?-\d{1,3}\b(?![,.%]\d|%)/g },
  // 5G · 3D · 4K
  { recognizes: 'a technical name', fate: 'identifier', form: /(?<![\w.,-])(?:[2-6]G|[23]D|[48]K)(?!\w)/g },
  // B2B · IPv6 · P2P · H2O: letters with a capital among them, then digits
  {
    recognizes: 'a name of letters and digits',
    fate: 'identifier',
    form: /(?<![\w.,-])(?=[a-z]{0,10}[A-Z])[A-Za-z]{1,10}\d{1,4}(?:[A-Za-z]{1,10}\d{0,4})?(?![\w%]|[,.]\d)/g,
  },
  // ISO 27001 · IEEE 802.11 · Windows 11
  {
    recognizes: 'a technical standard or version',
    fate: 'identifier',
    form: /\b(?:ISO(?:\/IEC)?|IEC|IEEE|USB|TLS|SOC|PCI\sDSS|Wi-Fi|Windows|Web|Industry|Society|Version|Ver\.)\s?\d[\d.:-]*/g,
  },
  // Nikkei 225 · S&P 500
  {
    recognizes: 'the name of an index',
    fate: 'identifier',
    form: /\b(?:Nikkei|TOPIX|JPX|S&P|STOXX|FTSE|DAX|CAC|SMI|IBEX|MDAX|Russell|Fortune|Euronext)(?:[\s-][A-Z]\w*)?[\s-]\d{2,4}\b/g,
  },
  // Phase 2 · Tier 3 · Building 5
  {
    recognizes: 'one of several that bear numbers',
    fate: 'identifier',
    form: /\b(?:Phase|Stage|Step|Tier|Type|Class|Category|Series|Building|Terminal|Room|Suite|Route|Line|Model|Unit|Zone|Plant|Project|Trust\saccount)\s\d{1,4}\b(?![,.%]\d|%)/g,
  },
  // Stock Acquisition Right No. 5
  { recognizes: 'one of several that bear numbers', fate: 'identifier', form: /\bNos?\.\s?\d{1,4}\b(?![,.%]\d|%)/g },
];

/** The issuer's own code, wherever it stands alone. */
export function tickerPattern(ticker: string): TokenPattern {
  const code = ticker.replace(/[^\w.-]/g, '').replace(/[.-]/g, String.raw`\$&`);
  return {
    recognizes: "the issuer's stock code",
    fate: 'identifier',
    form: new RegExp(String.raw`(?<![\w.,-])${code === '' ? '(?!)' : code}(?![\w-]|[.,]\d)`, 'g'),
  };
}
