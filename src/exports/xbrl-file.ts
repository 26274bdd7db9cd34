import { readIssuer } from '#collections/read-issuer.ts';
import type { Fact } from '#model/fact.ts';
import type { ArchivePeriod } from '#series/periods.ts';
import { type DataFile, jsonType } from './data-file.ts';
import { axesAddress, axisPrefix } from './xbrl-axes.ts';
import { omissions, xbrlFacts } from './xbrl-facts.ts';

/** What each prefix stands for; only those in use are stated. */
const namespaces: Readonly<Record<string, string>> = {
  'ifrs-full': 'https://xbrl.ifrs.org/taxonomy/2023-03-23/ifrs-full',
  'us-gaap': 'http://fasb.org/us-gaap/2023',
  jppfs_cor: 'http://disclosure.edinet-fsa.go.jp/taxonomy/jppfs/2023-12-01/jppfs_cor',
};

const taxonomies: Readonly<Record<string, string>> = {
  'ifrs-full': 'https://xbrl.ifrs.org/taxonomy/2023-03-23/full_ifrs/full_ifrs-cor_2023-03-23.xsd',
  'us-gaap': 'https://xbrl.fasb.org/us-gaap/2023/elts/us-gaap-2023.xsd',
  jppfs_cor: 'http://disclosure.edinet-fsa.go.jp/taxonomy/jppfs/2023-12-01/jppfs_cor_2023-12-01.xsd',
};

const always = {
  xbrl: 'https://xbrl.org/2021',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  xbrli: 'http://www.xbrl.org/2003/instance',
  code: 'urn:securities-code',
} as const;

const ownFacts = ({ own }: ArchivePeriod): readonly Fact[] => own.flatMap(({ filing }) => filing.facts);

/** `<period>/xbrl.json`: the period's documents as xBRL-JSON (OIM 1.0), as far as public taxonomies go; members of axes as typed dimensions. */
export function xbrlFile(period: ArchivePeriod): DataFile {
  return {
    path: `${period.slug}/xbrl.json`,
    type: jsonType,
    description: `The facts of the documents on ${period.label} whose concepts stand in a public taxonomy, as xBRL-JSON`,
    build: () => {
      const { facts } = xbrlFacts(ownFacts(period), `code:${readIssuer().code}`);
      const prefixes = [...new Set(facts.map(([, { dimensions }]) => dimensions.concept?.split(':')[0] ?? ''))].sort();
      const hasAxes = facts.some(([, { dimensions }]) => Object.keys(dimensions).some((name) => name.startsWith(`${axisPrefix}:`)));
      const documentInfo = {
        documentType: 'https://xbrl.org/2021/xbrl-json',
        namespaces: {
          ...always,
          ...Object.fromEntries(prefixes.map((prefix) => [prefix, namespaces[prefix] ?? ''])),
          ...(hasAxes ? { [axisPrefix]: axesAddress() } : {}),
        },
        taxonomy: [...prefixes.map((prefix) => taxonomies[prefix] ?? ''), ...(hasAxes ? [axesAddress()] : [])],
      };
      const lines = facts.map(([id, fact]) => `    ${JSON.stringify(id)}: ${JSON.stringify(fact)}`);
      const body = `{\n  "documentInfo": ${JSON.stringify(documentInfo)},\n  "facts": {\n${lines.join(',\n')}\n  }\n}\n`;
      return { body, rows: facts.length };
    },
  };
}

/** What xbrl.json leaves out, in sentences for the readme beside it. */
export function xbrlOmissions(period: ArchivePeriod): string {
  const all = ownFacts(period);
  const { facts, left } = xbrlFacts(all, '');
  const counts = omissions.flatMap((reason) => (left.has(reason) ? [`${left.get(reason)} ${reason}`] : []));
  return `xbrl.json holds ${facts.length} of ${all.length} facts. Left out: ${counts.join('; ')}.`;
}
