import type { AccountingStandard } from '#model/fact.ts';
import type { IsoDate } from '#model/period.ts';

/** A period that has a page. */
export interface PeriodReference {
  readonly slug: string;
  /** As the issuer names it: `1H25`. */
  readonly label: string;
  /** `six months ended September 30, 2020`; `year ended March 31, 2020`. */
  readonly words: string;
  /** `FY2020 (fiscal year ending March 31, 2021)` */
  readonly fiscalYear: string;
  readonly end: IsoDate;
  readonly months: number;
  readonly href: string;
  readonly hasOwnDocument: boolean;
}

/** A filing, as lists and identity strips name it. */
export interface DocumentReference {
  readonly filing: string;
  /** `1H25 earnings release` */
  readonly name: string;
  /** The document's own title, as printed; the name where it has none. */
  readonly title: string;
  /** `Earnings release`, `Quarterly report` */
  readonly typeText: string;
  readonly published?: IsoDate;
  /** `November 9, 2020` */
  readonly publishedText: string;
  readonly standard?: AccountingStandard;
  readonly isUnaudited: boolean;
  /** The document's own sentence about audit or review, verbatim. */
  readonly review?: string;
  readonly href: string;
  readonly period?: Pick<PeriodReference, 'slug' | 'label' | 'href'>;
}

/** A file to take away. */
export interface Download {
  readonly href: string;
  /** `facts.csv` */
  readonly name: string;
  readonly type: 'CSV' | 'JSON' | 'XLSX' | 'Parquet' | 'ZIP' | 'xBRL' | 'text';
  readonly description: string;
  /** Under which name it is saved, where its own would say too little: `1234-1h25-facts.xlsx`. */
  readonly saveAs?: string;
}
