import type { ColumnOutline } from './column.ts';

export const schemaDialect = 'https://json-schema.org/draft/2020-12/schema';
const decimalPattern = '^-?[0-9]+(\\.[0-9]+)?$';
const datePattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';

/** JSON Schema (2020-12) of a JSON array of objects with these columns. */
export function arraySchema(title: string, columns: readonly ColumnOutline[]): object {
  return { $schema: schemaDialect, title, type: 'array', items: objectOf(columns) };
}

function objectOf(columns: readonly ColumnOutline[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
    required: columns.filter((column) => column.isRequired).map((column) => column.name),
    additionalProperties: false,
  };
}

function propertyOf({ datatype, description, values }: ColumnOutline): object {
  switch (datatype) {
    case 'integer':
      return { type: 'integer', description };
    case 'decimal':
      return { type: 'string', pattern: decimalPattern, description };
    case 'date':
      return { type: 'string', pattern: datePattern, description };
    case 'string':
      return values === undefined ? { type: 'string', minLength: 1, description } : { enum: values, description };
  }
}
