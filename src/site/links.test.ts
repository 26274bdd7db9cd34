import { expect, test } from 'vitest';
import { evidenceHref, factAnchor, glossaryHref, lineHref, ruleHref, toHref } from './links.ts';

test.each([
  [toHref('/1h20/'), '/1h20/'],
  [lineHref('a-filing', 254), '/documents/a-filing/#L254'],
  [evidenceHref('a-filing#L254C2'), '/documents/a-filing/#L254C2'],
  [evidenceHref('a-filing#L254C2.2'), '/documents/a-filing/#L254C2.2'],
  [factAnchor('a-filing#L159O77'), 'L159O77'],
  [ruleHref('T01'), '/checks/t01/'],
  [glossaryHref('gross-profit'), '/glossary/#gross-profit'],
])('%s', (href, expected) => expect(href).toBe(expected));
