/** What a build gives: the file's text or bytes, and how many rows (facts, findings, lines of a statement) it holds. */
export interface DataContent {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly rows?: number;
}

/** The bytes of another published file, by its path. */
export type BytesOf = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A file below `/data/` before it is built. */
export interface DataFile {
  /** `1h25/facts.csv` */
  readonly path: string;
  /** Media type, as catalog.json and the server say it. */
  readonly type: string;
  readonly description: string;
  /** Paths of other files whose bytes its building asks for: costly ones, which need not be built twice. */
  readonly holds?: readonly string[];
  readonly build: (bytesOf: BytesOf) => DataContent | Promise<DataContent>;
}

export const csvType = 'text/csv; charset=utf-8; header=present';
export const jsonType = 'application/json; charset=utf-8';
export const textType = 'text/plain; charset=utf-8';
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const parquetType = 'application/vnd.apache.parquet';
export const zipType = 'application/zip';
export const xsdType = 'application/xml; charset=utf-8';
export const svgType = 'image/svg+xml';
