import { listWithheld } from '#collections/list-filings.ts';
import { readDocument } from '#collections/read-filing.ts';
import { readGlossary } from '#collections/read-glossary.ts';
import { readIssuer } from '#collections/read-issuer.ts';
import { readSourceLines } from '#collections/read-source.ts';
import { remember } from '#collections/remember.ts';
import type { Fact } from '#model/fact.ts';
import { shiftPeriod } from '#model/period.ts';
import { archivedFiling, issuersFilings } from '#series/archive.ts';
import { standingOf } from '#series/comparability.ts';
import { isMovement } from '#series/fact-identity.ts';
import { findFact } from '#series/find-fact.ts';
import { inventName } from '#series/name-periods.ts';
import { findPeriod, listPeriods, periodName, periodPage } from '#series/periods.ts';
import { documentReference } from '#views/build-references.ts';
import { listPages } from '#views/list-pages.ts';
import type { Archive } from './archive.ts';
import { findFigure, placeName } from './find-figure.ts';
import { findPrintedRate } from './find-printed-rate.ts';
import { findStatements, listStatementNames } from './find-statements.ts';
import { listChartNames } from './list-charts.ts';

function yearBefore(slug: string): string | undefined {
  const period = findPeriod(slug);
  return period && periodPage(shiftPeriod(period.span, -12))?.slug;
}

function namesOf(slug: string, printed: string): readonly string[] {
  const period = findPeriod(slug);
  const names = (period?.own ?? []).flatMap(({ filing }) =>
    filing.facts
      .filter((fact) => fact.printed.includes(printed) && isFigureOf(fact, slug) && fact.printed.replace(/[^\d.,]/g, '') === printed)
      .map(placeName),
  );
  return [...new Set(names)].slice(0, 3);
}

function isFigureOf(fact: Fact, slug: string): boolean {
  return !isMovement(fact) && Object.keys(fact.dimensions).length === 0 && periodPage(fact.period)?.slug === slug;
}

/** The names that a filing gives to periods, and the one that its folder has. */
function namesIn(filing: string): readonly string[] {
  const { metadata } = readDocument(filing);
  const { fiscalYearEnd, fiscalYearNamedBy } = readIssuer();
  const period = metadata.period?.value;
  const years = { fiscalYearEnd, namedBy: fiscalYearNamedBy };
  const own = period === undefined ? [] : [inventName(period, years).slug, periodName(period).slug];
  return [...metadata.periodLabels.map(({ label }) => label.toLowerCase()), ...filing.split('-'), ...own];
}

const archive: Archive = {
  get periods() {
    return listPeriods().map(({ slug }) => slug);
  },
  isWithheld: (slug) => findPeriod(slug) === undefined && listWithheld().some((filing) => namesIn(filing).includes(slug)),
  get pages() {
    return listPages();
  },
  get filings() {
    return issuersFilings().map(({ name }) => name);
  },
  filingsOf: (slug) => (findPeriod(slug)?.own ?? []).map(({ name }) => name),
  nameOf: (filing) => documentReference(archivedFiling(filing)).name,
  standardOf: (slug) => findPeriod(slug)?.own.at(-1)?.filing.document.metadata.standard?.value,
  yearBefore,
  linesOf: (filing) => remember(`lines ${filing}`, () => readSourceLines(filing)),
  chartsOf: listChartNames,
  statementsOf: listStatementNames,
  rowsOf: (slug, statement) => findStatements(slug, statement).flatMap(({ rows }) => rows.map(({ label }) => label)),
  get terms() {
    return new Map(readGlossary().flatMap(({ also, term }) => [term, ...also].map((name) => [name, term] as const)));
  },
  findFigure,
  findPrintedRate,
  standingsOf: ({ figure, fact }) => (fact ? [fact] : (figure.from ?? []).map(findFact)).map(standingOf),
  namesOf,
};

/** The filings of the content folder, for commentary. They are read once. */
export function openArchive(): Archive {
  return archive;
}
