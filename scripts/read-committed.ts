import { spawnSync } from 'node:child_process';
import type { Fact } from '#model/fact.ts';
import type { CommittedFiling } from '#preflight/filing-under-review.ts';

/** What a commit holds of the filings, or why it cannot be known. */
export type Committed = { readonly filings: readonly CommittedFiling[] } | { readonly reason: string };

const roomy = 64 * 1024 * 1024;

function git(folder: string, ...options: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', options, { cwd: folder, encoding: 'utf8', maxBuffer: roomy });
  return status === 0 ? stdout : undefined;
}

/** The facts of every filing as a commit has them. `revision` is a commit, a branch or a tag: `HEAD`, `origin/main`. */
export function readCommitted(folder: string, revision: string): Committed {
  if (git(folder, 'rev-parse', '--is-inside-work-tree') === undefined) return { reason: 'this folder is not under git' };
  if (git(folder, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`) === undefined) return { reason: `git knows no ${revision}` };
  const names = git(folder, 'ls-tree', '--name-only', `${revision}:./content/facts`)
    ?.split('\n')
    .filter((name) => name.endsWith('.json'));
  return {
    filings: (names ?? []).flatMap((name) => {
      const facts = git(folder, 'show', `${revision}:./content/facts/${name}`);
      const document = git(folder, 'show', `${revision}:./content/documents/${name}`);
      if (facts === undefined || document === undefined) return [];
      const { filing, facts: list } = JSON.parse(facts) as { filing: string; facts: readonly Fact[] };
      return [{ filing, sha256: (JSON.parse(document) as { sha256: string }).sha256, facts: list }];
    }),
  };
}
