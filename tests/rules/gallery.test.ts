import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding, Verdict } from '#model/finding.ts';
import { documentedRules } from '#ties/rules/all-rules.ts';
import { archiveGallery } from './archive-gallery.ts';
import { factGallery } from './fact-gallery.ts';
import { gallery } from './gallery.ts';
import { breakDocument, checkFacts, ingestText, readDocument } from './ingest-fixture.ts';
import { writePage } from './write-page.ts';

function rulesWith(findings: readonly Finding[], verdict: Verdict): string[] {
  return [...new Set(findings.filter((finding) => finding.verdict === verdict).map(({ rule }) => rule))].sort();
}

const documents = [...new Set(gallery.map(({ document }) => document))];

test.each(documentedRules)('docs/rules/$id.md is written from the rule', async (rule) => {
  await expect(writePage(rule)).toMatchFileSnapshot(`../../docs/rules/${rule.id}.md`);
});

test.each(documents)('%s.txt: nothing fires', (document) => {
  const { findings, ledger } = ingestText(readDocument(document));
  expect(rulesWith(findings, 'inconsistent')).toEqual([]);
  expect([...ledger.repairs, ...ledger.phantoms, ...ledger.unresolved]).toEqual([]);
});

/** Rules that say nothing where nothing is wrong. */
const silent: ReadonlySet<string> = new Set(['T11', 'T12']);

test.each(gallery)('$rule: $document.txt with $to fires $fires', ({ fires, verdict, ...parts }) => {
  const sound = ingestText(readDocument(parts.document)).findings.filter(({ rule }) => rule === parts.rule);
  expect(sound.some((finding) => finding.verdict !== 'not-evaluable')).toBe(!silent.has(parts.rule));
  const { findings } = ingestText(breakDocument({ ...parts, fires }));
  expect(rulesWith(findings, 'inconsistent')).toEqual(fires);
  expect(rulesWith(findings, verdict ?? 'inconsistent')).toContain(parts.rule);
});

test.each(factGallery)('$rule: $name', ({ facts, fires }) => {
  expect(rulesWith(checkFacts(facts), 'inconsistent')).toEqual(fires);
});

test.each(archiveGallery)('$rule: $name', ({ verdicts, findings }) => {
  expect(findings.map(({ rule, verdict }) => `${rule} ${verdict}`).toSorted()).toEqual(verdicts.toSorted());
});

test('every message of a broken document ends in a hint, and begins with its place', () => {
  for (const broken of gallery) {
    const { findings } = ingestText(breakDocument(broken));
    for (const { message } of findings.filter(({ verdict }) => verdict === 'inconsistent')) {
      expect(message).toMatch(/^source\.txt:\d+: [^\n]+\nhint: [^\n]+\.$/);
    }
  }
});

test('rules, pages and fixtures are the same set', () => {
  const rules = documentedRules.map(({ id }) => id);
  const fixtures = [...new Set([...gallery, ...factGallery, ...archiveGallery].map(({ rule }) => rule))].sort();
  const pages = readdirSync(new URL('../../docs/rules/', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3))
    .sort();
  expect(fixtures).toEqual(rules);
  expect(pages).toEqual(rules);
});
