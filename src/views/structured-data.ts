import type { Site } from '#site/site.ts';
import type { PeriodView } from './period-view.ts';
import type { Download } from './references.ts';

/** A node of JSON-LD. Addresses are paths of the site; the page's head makes them absolute. */
export type StructuredData = Readonly<Record<string, unknown>>;

const context = { '@context': 'https://schema.org' } as const;

const types: Readonly<Record<string, string>> = {
  CSV: 'text/csv',
  JSON: 'application/json',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  Parquet: 'application/vnd.apache.parquet',
  ZIP: 'application/zip',
  text: 'text/plain',
};

/** What must be said wherever the data goes, until the company itself publishes the site. */
const disclaimer = ({ sampleNotice }: Site) =>
  sampleNotice === undefined ? {} : { disambiguatingDescription: `${sampleNotice.title}. ${sampleNotice.text}` };

/** The company that the site is about. */
export function corporationData(site: Site): StructuredData {
  return {
    ...context,
    '@type': 'Corporation',
    name: site.company,
    alternateName: site.shortName,
    tickerSymbol: `${site.exchange} ${site.code}`,
    url: site.website,
    ...disclaimer(site),
  };
}

/** A period as a report on the company, with the dates of its documents: published by the first, changed by the last that states it. */
export function reportData(site: Site, view: PeriodView, href: string): StructuredData {
  const dates = view.documents.flatMap(({ published }) => published ?? []);
  return {
    ...context,
    '@type': 'Report',
    name: view.title,
    description: view.description,
    url: href,
    inLanguage: site.lang,
    about: { '@type': 'Corporation', name: site.company, tickerSymbol: `${site.exchange} ${site.code}` },
    temporalCoverage: `${view.identity.span.start}/${view.identity.span.end}`,
    ...(dates.length === 0 ? {} : { datePublished: dates[0], dateModified: dates.at(-1) }),
    isBasedOn: view.documents.map((document) => ({ '@type': 'Report', name: document.title, url: document.href })),
    ...disclaimer(site),
  };
}

/** Files to take away as a data set. */
export function datasetData(site: Site, name: string, description: string, href: string, files: readonly Download[]): StructuredData {
  return {
    ...context,
    '@type': 'Dataset',
    name,
    description,
    url: href,
    inLanguage: site.lang,
    isAccessibleForFree: true,
    about: { '@type': 'Corporation', name: site.company },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      description: file.description,
      encodingFormat: types[file.type],
      contentUrl: file.href,
    })),
    ...disclaimer(site),
  };
}
