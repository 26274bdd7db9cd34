import { factStatuses } from '#model/fact.ts';
import { schemaDialect } from './json-schema.ts';

const text = { type: 'string' };

const cell = {
  type: 'object',
  properties: {
    kind: {
      enum: ['value', 'nil', 'absent', 'not-meaningful', 'text'],
      description: 'nil is a printed dash, absent nothing at all, not-meaningful a comparison that says nothing.',
    },
    text: { ...text, description: 'What the page shows.' },
    value: { type: 'string', pattern: '^-?[0-9]+(\\.[0-9]+)?$', description: 'Exact decimal in base units.' },
    unit: { ...text, description: 'Base unit.' },
    basis: {
      enum: ['printed', 'rescaled', 'computed'],
      description: 'Printed so in a document, the same digits at another scale, or computed from other figures.',
    },
    fact: { ...text, description: 'Id of the fact shown.' },
    from: { type: 'array', items: text, description: 'Ids of the facts that a computed figure was computed from.' },
    status: { enum: factStatuses },
    remark: text,
  },
  required: ['kind'],
  additionalProperties: false,
};

const row = {
  type: 'object',
  properties: {
    label: text,
    depth: { type: 'integer', minimum: 0 },
    role: { enum: ['section', 'item', 'total'] },
    cells: { type: 'array', items: cell, description: 'One for each column; none in a section row.' },
  },
  required: ['label', 'depth', 'role', 'cells'],
  additionalProperties: false,
};

const column = {
  type: 'object',
  properties: {
    header: { type: 'array', items: text, description: 'Header texts from the outermost group to the leaf.' },
    unit: { ...text, description: 'Unit where columns differ, as shown.' },
    role: { enum: ['amount', 'prior', 'change', 'rate', 'text'] },
  },
  required: ['header', 'unit', 'role'],
  additionalProperties: false,
};

const table = {
  type: 'object',
  properties: {
    id: text,
    title: text,
    scope: text,
    period: text,
    unit: { ...text, description: 'Unit of all amounts as shown; empty where columns or rows differ.' },
    standard: text,
    filing: { ...text, description: 'The document that the table stands in.' },
    notes: { type: 'array', items: text },
    columns: { type: 'array', items: column },
    rows: { type: 'array', items: row },
  },
  required: ['id', 'title', 'scope', 'period', 'unit', 'filing', 'notes', 'columns', 'rows'],
  additionalProperties: false,
};

/** JSON Schema of `<period>/<statement>.json`. */
export const statementSchema = {
  $schema: schemaDialect,
  title: 'A statement as it stands on its page',
  type: 'object',
  properties: {
    period: { ...text, description: 'Slug of the period.' },
    statement: { ...text, description: 'Slug of the page.' },
    title: text,
    notices: { type: 'array', items: text },
    tables: { type: 'array', items: table },
  },
  required: ['period', 'statement', 'title', 'notices', 'tables'],
  additionalProperties: false,
};
