import { schemaDialect } from './json-schema.ts';

const text = { type: 'string', minLength: 1 };

/** JSON Schema of catalog.json. */
export const catalogSchema = {
  $schema: schemaDialect,
  title: 'Catalog',
  type: 'object',
  properties: {
    title: text,
    schema: { ...text, description: 'Address of this schema, relative to the catalog.' },
    notices: { type: 'array', items: text, description: 'What must be said wherever the data goes.' },
    files: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          file: { ...text, description: 'Path relative to the catalog.' },
          type: { ...text, description: 'Media type.' },
          bytes: { type: 'integer', minimum: 0 },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
          rows: { type: 'integer', minimum: 0, description: 'Facts, findings or table rows; absent where a file has no rows.' },
          description: text,
        },
        required: ['file', 'type', 'bytes', 'sha256', 'description'],
        additionalProperties: false,
      },
    },
  },
  required: ['title', 'schema', 'notices', 'files'],
  additionalProperties: false,
};
