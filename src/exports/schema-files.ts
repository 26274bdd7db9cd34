import { announcedColumns } from './announced-columns.ts';
import { catalogSchema } from './catalog-schema.ts';
import { claimColumns } from './claim-columns.ts';
import { ownCsvMetadata, sharedCsvMetadata } from './csv-metadata.ts';
import { type DataFile, jsonType } from './data-file.ts';
import { eventColumns } from './event-columns.ts';
import { factColumns } from './fact-columns.ts';
import { findingColumns } from './finding-columns.ts';
import { arraySchema } from './json-schema.ts';
import { ratioColumns } from './ratio-columns.ts';
import { sectionColumns } from './section-columns.ts';
import { statementSchema } from './statement-schema.ts';
import { wideOutlines } from './wide-files.ts';

/** `schema/v1/`: JSON Schema of the JSON files, CSVW of the CSV files. `factCsvs` are the paths with the columns of facts.csv. */
export function schemaFiles(factCsvs: readonly string[]): readonly DataFile[] {
  const factTable = { columns: factColumns, primaryKey: 'id' };
  const findingTable = { columns: findingColumns, primaryKey: 'id' };
  return [
    schemaFile('facts.schema.json', 'JSON Schema of facts.json and of all files of its shape', () => arraySchema('Facts', factColumns)),
    schemaFile('findings.schema.json', 'JSON Schema of the rows of findings.csv as objects', () => arraySchema('Findings', findingColumns)),
    schemaFile('statement.schema.json', 'JSON Schema of <period>/<statement>.json', () => statementSchema),
    schemaFile('catalog.schema.json', 'JSON Schema of catalog.json', () => catalogSchema),
    schemaFile('facts.csvw.json', 'CSVW metadata of facts.csv and of all files of its shape', () => sharedCsvMetadata(factTable, factCsvs)),
    schemaFile('findings.csvw.json', 'CSVW metadata of findings.csv', () => sharedCsvMetadata(findingTable, ['findings.csv'])),
    schemaFile('claims.csvw.json', 'CSVW metadata of claims.csv', () =>
      sharedCsvMetadata({ columns: claimColumns, primaryKey: 'id' }, ['claims.csv']),
    ),
    schemaFile('events.csvw.json', 'CSVW metadata of events.csv', () => sharedCsvMetadata({ columns: eventColumns }, ['events.csv'])),
    schemaFile('sections.csvw.json', 'CSVW metadata of sections.csv', () =>
      sharedCsvMetadata({ columns: sectionColumns }, ['sections.csv']),
    ),
    schemaFile('announced.csvw.json', 'CSVW metadata of forecasts.csv and dividends.csv', () =>
      sharedCsvMetadata({ columns: announcedColumns, primaryKey: 'id' }, ['forecasts.csv', 'dividends.csv']),
    ),
    schemaFile('ratios.csvw.json', 'CSVW metadata of ratios.csv', () => sharedCsvMetadata({ columns: ratioColumns }, ['ratios.csv'])),
    schemaFile('statements.csvw.json', 'CSVW metadata of statements/<statement>.csv', () => ownCsvMetadata(wideOutlines())),
  ];
}

function schemaFile(name: string, description: string, make: () => object): DataFile {
  return {
    path: `schema/v1/${name}`,
    type: jsonType,
    description,
    build: () => ({ body: `${JSON.stringify(make(), undefined, 2)}\n` }),
  };
}
