import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuerAnswers } from './issuer-answers.ts';

const templates = join(import.meta.dirname, 'new-issuer');

/** Everything below `content/` is of one issuer; this workflow tests the program on the sample's filings. */
const sample = ['content', '.github/workflows/test.yml'];

/** The issuer's file with its answers; texts are quoted as JSON, which is YAML. */
export function writeIssuer(template: string, answers: IssuerAnswers): string {
  const bare: readonly string[] = ['fiscalYearNamedBy', 'currency', 'official'];
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const answer = answers[key as keyof IssuerAnswers] as string | undefined;
    return answer === undefined ? whole : bare.includes(key) ? answer : JSON.stringify(answer);
  });
}

/** The host of an address of one's own; undefined for a folder of a host and for the reserved names. */
export function ownHost(address: string): string | undefined {
  const { hostname, pathname } = new URL(address);
  return pathname === '/' && !/\.(?:github\.io|example)$|^localhost$/.test(hostname) ? hostname : undefined;
}

/** Folders of filings that would go. */
export function listSampleFilings(root: string): readonly string[] {
  const folder = join(root, 'content', 'filings');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

/** Takes the sample away and writes the content of a new issuer: an empty archive, ready for the first filing. */
export function emptyProject(root: string, answers: IssuerAnswers): void {
  for (const path of sample) rmSync(join(root, path), { recursive: true, force: true });
  for (const folder of ['filings', 'commentary']) {
    mkdirSync(join(root, 'content', folder), { recursive: true });
    writeFileSync(join(root, 'content', folder, '.gitkeep'), '');
  }
  for (const name of ['issuer.yaml', 'concepts.yaml', 'glossary.yaml']) {
    const text = readFileSync(join(templates, name), 'utf8');
    writeFileSync(join(root, 'content', name), name === 'issuer.yaml' ? writeIssuer(text, answers) : text);
  }
  const host = ownHost(answers.address);
  if (host === undefined) rmSync(join(root, 'public', 'CNAME'), { force: true });
  else {
    mkdirSync(join(root, 'public'), { recursive: true });
    writeFileSync(join(root, 'public', 'CNAME'), `${host}\n`);
  }
}
