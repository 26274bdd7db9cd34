import type { ColumnOutline } from './column.ts';

/** The columns of a CSV file and the one that names its rows. */
export interface CsvOutline {
  readonly columns: readonly ColumnOutline[];
  readonly primaryKey?: string;
}

/** From `/data/schema/v1/` to `/data/`; relative, so that it holds under any base path. */
const dataFolder = '../../';

const dialect = { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminators: ['\r\n'], header: true };

/** CSVW metadata of files that share their columns; `paths` are below `/data/`. */
export function sharedCsvMetadata(outline: CsvOutline, paths: readonly string[]): object {
  return groupOf({ tableSchema: schemaOf(outline), tables: paths.map((path) => ({ url: dataFolder + path })) });
}

/** CSVW metadata of files that each have their own columns. */
export function ownCsvMetadata(outlines: ReadonlyMap<string, CsvOutline>): object {
  return groupOf({ tables: Array.from(outlines, ([path, outline]) => ({ url: dataFolder + path, tableSchema: schemaOf(outline) })) });
}

function groupOf(content: object): object {
  return { '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }], dialect, ...content };
}

function schemaOf({ columns, primaryKey }: CsvOutline): object {
  return { columns: columns.map(toCsvColumn), ...(primaryKey === undefined ? {} : { primaryKey }) };
}

function toCsvColumn({ name, datatype, description, isRequired, values }: ColumnOutline): object {
  return {
    name: toVariableName(name),
    titles: name,
    'dc:description': description,
    datatype: values === undefined ? datatype : { base: 'string', format: values.map(escapePattern).join('|') },
    ...(isRequired ? { required: true } : {}),
  };
}

/** CSVW names are URI template variables: letters, digits and `_`; a date `2020-09-30` becomes `c2020_09_30`. */
function toVariableName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]+/g, '_').replace(/^(?=[0-9_])/, 'c');
}

function escapePattern(value: string): string {
  return value.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
