import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface PublishedFact {
  readonly filing: string;
  readonly status: string;
}

/** What a built folder publishes, in one line, counted from its own downloads: `5 filings, 4210 facts, 3900 tied, …, 61 pages`. */
export function summarizeSite(folder: string): string {
  return [...countFacts(folder), ...countUnresolved(folder), `${globSync('**/*.html', { cwd: folder }).length} pages`].join(', ');
}

function countFacts(folder: string): readonly string[] {
  const file = join(folder, 'data', 'facts.json');
  if (!existsSync(file)) return [];
  const facts = JSON.parse(readFileSync(file, 'utf8')) as readonly PublishedFact[];
  const withStatus = (status: string) => facts.filter((fact) => fact.status === status).length;
  return [
    `${new Set(facts.map((fact) => fact.filing)).size} filings`,
    `${facts.length} facts`,
    `${withStatus('tied')} tied`,
    `${withStatus('repaired')} repaired`,
  ];
}

function countUnresolved(folder: string): readonly string[] {
  const file = join(folder, 'data', 'tokens.csv');
  if (!existsSync(file)) return [];
  return [`${readFileSync(file, 'utf8').match(/,unresolved,/g)?.length ?? 0} unresolved`];
}
