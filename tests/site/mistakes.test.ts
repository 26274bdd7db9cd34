import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '#tests/site/project-copy.ts';

/** What people do wrong: files with which a command is run, and what it must say. Without a trace, and ending with 1. */
const copy = copyProject();
afterAll(() => copy.remove());

/** An invented company with one document and its commentary. */
const newest = '2025-02-07-3q24-earnings-release';
const folder = `content/filings/${newest}`;
const written = 'fy2024-9m';
const answers = '--yes --name Hoshikawa --ticker 6488 --exchange Tokyo --website https://hoshikawa.example.com/ --fiscal-year-end 03-31';

beforeAll(async () => {
  await copy.run('scripts/init.ts', ...answers.split(' '), '--fiscal-year-named-by', 'start', '--currency', 'JPY');
  copy.write(`${folder}/source.txt`, readFileSync('tests/invented/fixtures/01-ifrs-nine-months/source.txt', 'utf8'));
  await copy.run('scripts/ingest.ts', '--quiet');
  await copy.run('scripts/new.ts', written);
}, 120_000);

type Files = Readonly<Record<string, string | ((text: string) => string)>>;

// biome-ignore format: one line per case
const mistakes: readonly (readonly [about: string, command: string, says: RegExp, files: Files])[] = [
  ['an option that there is not',          'ingest --nope',                 /^Unknown option '--nope'/,                              {}],
  ['an option without its value',          'check --against',               /'--against <value>' argument missing/,                  {}],
  ['a folder of content that is not there', 'ingest --content nowhere',     /I01: The folder .*filings does not exist/,              {}],
  ['a filing that there is not',           'check 1h99',                    /There is no filing “1h99”\. There are:\n {2}/,          {}],
  ['a commit that git does not know',      'check --against nowhere',       /--against: /,                                           {}],
  ['a file where a folder should be',      'check --out package.json/x',    /package\.json\/x cannot be written/,                    {}],
  ['a moment without its zone',            'build --at 2026-11-06',         /Write it as 2026-11-06T15:00\+09:00/,                   {}],
  ['nothing to explain',                   'explain',                       /Name a code/,                                           {}],
  ['a code that there is not',             'explain P99',                   /“P99” is no code[\s\S]*nearest: P09/,                   {}],
  ['a line behind the last',               `explain ${newest}:999999`,      /has no line 999999/,                                    {}],
  ['a period that there is not',           'new 1h99',                      /There is no period “1h99”\.\nnearest: /,                {}],
  ['commentary that is there',             `new ${written}`,                /is there already and stays as it is/,                   {}],
  ['a day that there is not',              'published 2026-02-30',          /Name the day of publication/,                           {}],
  ['a binder of no period',                'binder',                        /Name a period with a document of its own/,              {}],
  ['a binder of a site that is not built', `binder ${written}`,             /There is no page of .* in dist\. Run npm run build/,    {}],
  ['nobody to answer',                     'init',                          /Nobody is here to answer/,                              {}],
  ['answers that will not do',             'init --yes --currency yen',     /--ticker[\s\S]*“yen” will not do/,                       {}],
  ['nothing to serve',                     'serve',                         /There is no built site in dist/,                        {}],
  ['a wrong key',                          'build',                         /^content\/issuer\.yaml:\d+:1: .*Unrecognized key: "homeColumn"/, { 'content/issuer.yaml': (text) => text.replace('homeColumns:', 'homeColumn:') }],
  ['a name of no measure',                 'check',                         /^content\/issuer\.yaml:\d+:\d+: .*There is no measure “sails”/,  { 'content/issuer.yaml': (text) => text.replace('keyFigures: [revenue', 'keyFigures: [sails') }],
  ['YAML with a tab',                      'check --quiet',                 /^content\/issuer\.yaml:1:\d+: /,                         { 'content/issuer.yaml': 'name:\t\t: x\n' }],
  ['a list left open',                     'ingest --check --quiet',                /approvals\.yaml:\d+:\d+: error I11/,                     { [`${folder}/approvals.yaml`]: '- at: [1' }],
  ['an approval without its name',         'ingest --check --quiet',                /approvals\.yaml:1:3: error A02: Entry 1 .* lacks name/,  { [`${folder}/approvals.yaml`]: '- { at: 1, observed: x, verb: ignore, reason: r }' }],
  ['a day for a moment',                   'ingest --check --quiet',                /filing\.yaml:1:1: error I11: .*publish_after/,           { [`${folder}/filing.yaml`]: 'publish_after: 2026-11-06' }],
  ['a correction of no filing',            'check',                         /STOP .*There is no filing “2020-nothing”/,                  { [`${folder}/filing.yaml`]: 'corrects: 2020-nothing' }],
  ['a hidden table that there is not',     'check',                         /STOP .*no table begins at line 1;/,                      { [`${folder}/filing.yaml`]: 'hidden: [{ table: 1, reason: r }]' }],
  ['a concept with an unknown key',        'ingest --check --quiet',                /^content\/concepts\.yaml:2:3: error I11/,                { 'content/concepts.yaml': 'concepts:\n  Sales: { perod: duration }\n' }],
  ['a break of no line item',              'check',                         /content\/issuer\.yaml[\s\S]*The break Leases names the item “sails”|The break Leases names the item “sails”[\s\S]*content\/issuer\.yaml/, { 'content/issuer.yaml': (text) => text.replace('breaks: []', 'breaks: [{ effective: 2025-04-01, name: Leases, text: t, affects: [sails] }]') }],
  ['a broken glossary',                    'check',                         /STOP [\s\S]*content\/glossary\.yaml:\d+:\d+/,             { 'content/glossary.yaml': '- term: [x\n' }],
  ['a signature that is none',             'check',                         /^content\/signatures\.yaml:1:5: .*Not a digest/,         { 'content/signatures.yaml': '- { digest: abc, name: X, date: 2026-11-06 }' }],
  ['a broken snapshot',                    'check',                         /^content\/published\.json: /,                            { 'content/published.json': '{broken' }],
  ['control figures with semicolons',      'check',                         /STOP .*The first row must be item,period,value,unit/,    { [`${folder}/control.csv`]: 'item;period;value\n' }],
  ['a broken PDF',                         'ingest --check --quiet',                /2025-x: error I13: source\.pdf: the PDF is broken/,      { 'content/filings/2025-x/source.pdf': '%PDF-1.7\nrubbish\n%%EOF' }],
  ['a PDF beside the folders',             'ingest --check --quiet',                /belongs at content\/filings\/x\/source\.pdf/,            { 'content/filings/x.pdf': '%PDF-1.7\n' }],
  ['commentary with a wrong name',         'check',                         /STOP .*“revenu”[\s\S]*nearest: revenue/,                 { [`content/commentary/${written}.mdx`]: '<Figure of="revenu" />' }],
  ['commentary with a wrong link',         'check',                         /STOP .*There is no page “\/1h99\/”[\s\S]*nearest: \//,   { [`content/commentary/${written}.mdx`]: 'See [this](/1h99/).' }],
];

test.each(mistakes)(
  '%s: npm run %s',
  async (_, command, says, files) => {
    const before = new Map(
      Object.keys(files).map((path) => [path, existsSync(join(copy.root, path)) ? readFileSync(join(copy.root, path)) : undefined]),
    );
    for (const [path, text] of Object.entries(files))
      copy.write(path, typeof text === 'string' ? text : text(readFileSync(join(copy.root, path), 'utf8')));
    const [script = '', ...options] = command.split(' ');
    const { output, status } = await copy.run(`scripts/${script}.ts`, ...options);
    for (const [path, bytes] of before)
      if (bytes === undefined) rmSync(join(copy.root, path));
      else copy.write(path, bytes);
    expect(output).toMatch(says);
    expect(output).not.toMatch(/^\s+at |node:internal|file:\/\//m);
    expect(output.includes('\u001b')).toBe(false);
    expect(status).toBe(1);
  },
  120_000,
);
