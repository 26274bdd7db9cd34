import type { TokenPattern } from '#tokens/token-pattern.ts';
import { andMore } from './fragments.ts';

const standards = String.raw`IFRSs?|IAS|IFRIC|SIC|ISAE?|ISRE|ISRS|ASC|ASU|ASBJ|S?FAS|SFAC|FIN|FSP|EITF|APB|SAB|IPSAS|HKFRS|HKAS|FRS|Ind\s?AS|SSAP`;
const parts = String.raw`articles?|arts?\.|sections?|secs?\.|sub-?sections?|paragraphs?|paras?\.|sub-?paragraphs?|items?|clauses?|rules?|regulations?|chapters?|schedules?|annex(?:es)?|appendix|appendices|exhibits?|part|parts|volumes?|vol\.|tables?|charts?|figures?|fig\.`;

/** Numbers that point to a place in a standard, a law or a document. */
export const references: readonly TokenPattern[] = [
  // IFRS 16 · IAS17 · ASC 606-10 · ASU No. 2016-02 · IFRSs 9 and 15
  {
    recognizes: 'an accounting or auditing standard',
    fate: 'reference',
    form: new RegExp(String.raw`\b(?:${standards})[\"”)]{0,2}\s?(?:(?:No\.?|Topic)\s?)?\d+(?:-\d+)*(?:\.\d+)*${andMore}`, 'g'),
  },
  // Topic 606 · Subtopic 842-10
  { recognizes: 'an accounting or auditing standard', fate: 'reference', form: /\b(?:Sub)?[Tt]opic\s\d{3}(?:-\d+)*/g },
  // Article 24-4-7, Paragraph 1 · Items 8.1 through 8.5 · Section 13(a) · Rule 10b-5 · Table 3
  {
    recognizes: 'a part of a law or document',
    fate: 'reference',
    form: new RegExp(
      String.raw`\b(?:${parts})\s(?:No\.\s?)?\(?[A-Z]{0,2}\d+[a-z]?(?:[-.]\d+)*(?:\(\w{1,3}\))*${andMore}(?![,%]?\d|%)`,
      'gi',
    ),
  },
  // Act No. 25 of 1948 · Ordinance No. 64
  {
    recognizes: 'a law',
    fate: 'reference',
    form: /\b(?:act|law|ordinance|decree|directive|regulation|order|notification|statement|opinion|guidance|bulletin|release|instruction)\s\(?(?:EU\)?\s)?(?:nos?\.?\s?)?\d{1,4}(?:[/-]\d{1,4}){0,2}(?:\s?of\s(?:19|20)\d\d)?(?![\d,%])/gi,
  },
  // Form 20-F · 10-K
  { recognizes: 'a form of a regulator', fate: 'reference', form: /(?<![\w.,-])(?:10|20|40|6|8|11)-[KQF]\b/g },
  // page 8 · pages 12-14 · p. 7
  { recognizes: 'a page', fate: 'reference', form: new RegExp(String.raw`(?:\bpages?\s|\bpp?\.\s?)\d{1,4}${andMore}`, 'gi') },
  // Level 3 of the fair value hierarchy · Stage 1 of impairment
  {
    recognizes: 'a level of a hierarchy',
    fate: 'reference',
    form: /\blevels?\s[1-5](?:(?:,\s?(?:and\s|or\s)?|\s(?:and|or|to|through)\s|[-–])(?:levels?\s)?[1-5]){0,4}(?![\d,.%]\d|%)/gi,
  },
  // in accordance with 3) above · item (2) below
  { recognizes: 'an item of a list', fate: 'reference', form: /(?<![\w.,])\(?\d{1,2}[.)]?\s(?:above|below)\b/g },
  // the section "(6) Voting Rights": a heading that is quoted with its number
  { recognizes: 'a numbered heading', fate: 'reference', form: /(?<=["“])[(（]?\d{1,2}[.)）]\s(?=\p{Lu})/gu },
  // "Notes, 3. SIGNIFICANT ACCOUNTING POLICIES": a heading that is quoted with its number
  {
    recognizes: 'a numbered heading',
    fate: 'reference',
    form: /(?<=(?:["“,;]|\bsee|\bto|\bin)\s?)(?<![\d])\d{1,2}\.(?:\d{1,2}\.?)?\s(?=\p{Lu}{3,})/gu,
  },
];

/** Numbers that point to a note by its name. */
export const notes: readonly TokenPattern[] = [
  // (Note 2) · Note 5. SEGMENTS · Notes 3 and 4 · (Notes 1, 2)
  {
    recognizes: 'a reference to a note',
    fate: 'note-reference',
    form: new RegExp(String.raw`\b(?:foot)?notes?\s?(?:nos?\.\s?)?\(?\d{1,2}(?:\.\d{1,2})?\)?${andMore}(?![\d%]|[,.]\d)`, 'gi'),
  },
];

/** Marks of footnotes. They come behind the amounts, to which an extraction may have glued them. */
export const footnoteMarks: readonly TokenPattern[] = [
  // (*1) · *2 · ※3 · (%1), where the star was misread
  {
    recognizes: 'the mark of a footnote',
    fate: 'note-reference',
    form: /\(\s{0,8}[*※%†]\s?\d{1,2}\s{0,8}\)|[*※†]\s?\d{1,2}(?![\d%]|[,.]\d)/g,
  },
  // YoY^2 · Assets^{3}
  { recognizes: 'the mark of a footnote', fate: 'note-reference', form: /\^\{?[(*※]?\d{1,2}[.)]*\}?/g },
  // "period").1 and revenues3: a raised mark that an extraction set on the line
  {
    recognizes: 'the mark of a footnote',
    fate: 'note-reference',
    form: /(?<=[)”"][.,]?)\d(?=\s|$)|(?<=[a-z]{4})\d(?=[\s.,;:)]|$)(?![.,]\d)/gm,
  },
];

/** Cells of a column of references to notes. */
export const noteCells: readonly TokenPattern[] = [
  // 6,12 · 9, 11 · (3) · 4(a) · 17.3
  {
    recognizes: 'in a column of references to notes',
    fate: 'note-reference',
    form: /(?<![\d.]|\d,)\d{1,2}(?:\.\d{1,2})?(?:,\d{1,2}(?:\.\d{1,2})?){0,9}(?![\d.]|,\d)/g,
  },
];
