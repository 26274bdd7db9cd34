import { expect, test } from 'vitest';
import { isWritten } from './ingest-while-developing.ts';

test.each([
  ['/p/content/filings/2026-hill/source.txt', true],
  ['/p/content/filings/2026-hill/approvals.yaml', true],
  ['/p/content/concepts.yaml', true],
  ['/p/content/facts/2026-hill.json', false],
  ['/p/content/commentary/1h26.mdx', false],
  ['/p/src/pages/index.astro', false],
])('%s is read again: %s', (path, expected) => expect(isWritten(path)).toBe(expected));
