import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bindFigures, openFindings } from '#binder/bind-figures.ts';
import { type Binder, figureHeads, writeBinderPage } from '#binder/write-binder-page.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { writeWorkbook } from '#exports/write-workbook.ts';
import { findPeriod, listPeriods } from '#series/periods.ts';
import { digestProject } from './digest-project.ts';
import { digestSite } from './digest-site.ts';
import { findInstalledBrowser } from './find-browser.ts';
import { findShownFigures } from './find-shown-figures.ts';
import { runCommand, seeEverything, UserError } from './terminal.ts';

/**
 * `npm run binder -- <period>`: every figure of a period with its place, its printed text and its checks, the findings, and the digests of
 * the documents and the site, as a spreadsheet and, where there is a browser, as a PDF.
 *
 *   --site <folder>   the built site, instead of dist
 *   --out <folder>    where to write, instead of binder
 */
await runCommand(async () => {
  seeEverything();
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { site: { type: 'string', default: 'dist' }, out: { type: 'string', default: 'binder' } },
  });
  const [slug = ''] = positionals;
  const names = listPeriods()
    .filter(({ own }) => own.length > 0)
    .map((period) => period.slug);
  if (!names.includes(slug)) throw new UserError(`Name a period with a document of its own: ${names.join(', ')}`);
  const binder = gather(slug, values.site);
  mkdirSync(values.out, { recursive: true });
  const file = join(values.out, slug);
  writeFileSync(`${file}.xlsx`, toSpreadsheet(binder));
  const faces = { serif: readFace('source-serif-4'), sans: readFace('inter') };
  const isPrinted = printPdf(writeBinderPage(binder, faces), `${file}.pdf`);
  console.log(
    `${file}.xlsx${isPrinted ? ` and ${file}.pdf` : '; no PDF, as no Chromium or Chrome was found'}: ${binder.figures.length} figures.`,
  );
});

/** A face of the site, for a page that stands alone. */
function readFace(name: string): string {
  return `data:font/woff2;base64,${readFileSync(join(import.meta.dirname, `../src/styles/fonts/${name}.woff2`)).toString('base64')}`;
}

function gather(slug: string, site: string): Binder {
  const period = findPeriod(slug);
  const shown = findShownFigures(site, slug);
  if (period === undefined || shown === undefined)
    throw new UserError(`There is no page of ${slug} in ${site}. Run npm run build, or npm run preview and --site dist-preview.`);
  const filings = period.own.map(({ name, filing: { document, facts, findings } }) => ({
    filing: name,
    sha256: document.sha256,
    facts,
    findings,
  }));
  const findings = openFindings(filings, readIssuer().findings);
  return {
    title: `${period.label}: figures, places and checks`,
    about: [
      ['What this is', 'Checks are arithmetic agreement within the documents; not an audit or review.'],
      ...filings.map(({ filing, sha256 }) => [`SHA-256 of ${filing}`, sha256] as const),
      ['SHA-256 of the site built', digestSite(site)],
      ['SHA-256 of what it was built from', digestProject(process.cwd())],
      [
        'Findings without agreement',
        `${findings.length}, of them ${findings.filter(({ state }) => state.startsWith('open')).length} that nobody has decided`,
      ],
    ],
    figures: bindFigures(filings, shown),
    findings,
  };
}

function toSpreadsheet({ about, figures, findings, title }: Binder): Uint8Array {
  const head = (cells: readonly string[]) => cells.map((value) => ({ value, fontWeight: 'bold' as const }));
  return writeWorkbook([
    {
      name: 'About',
      rows: [head([title]), ...about.map((pair) => pair.map((value) => ({ value, wrap: true })))],
      widths: [42, 80],
    },
    {
      name: 'Figures',
      rows: [head(figureHeads.map(([, text]) => text)), ...figures.map((figure) => figureHeads.map(([name]) => figure[name]))],
      widths: figureHeads.map(([name]) => (name === 'label' ? 60 : 24)),
      frozen: { rows: 1, columns: 0 },
    },
    {
      name: 'Findings',
      rows: [
        head(['Rule', 'State', 'What does not agree', 'Figures']),
        ...findings.map(({ figures: ids, message, rule, state }) => [rule, state, message, ids].map((value) => ({ value, wrap: true }))),
      ],
      widths: [8, 18, 100, 60],
      frozen: { rows: 1, columns: 0 },
    },
  ]);
}

/** Prints a page as a PDF with the browser of this machine; false where there is none. */
function printPdf(html: string, file: string): boolean {
  const browser = findInstalledBrowser();
  if (browser === undefined) return false;
  const folder = mkdtempSync(join(tmpdir(), 'binder-'));
  const page = join(folder, 'binder.html');
  writeFileSync(page, html);
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const { status } = spawnSync(browser, [...flags, '--no-pdf-header-footer', `--print-to-pdf=${resolve(file)}`, pathToFileURL(page).href], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  rmSync(folder, { recursive: true, force: true });
  return status === 0;
}
