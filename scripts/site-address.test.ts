import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const nowhere = 'https://tieout.example';

test.each([
  [{}, undefined, nowhere, '/'],
  [{}, 'https://ir.example.com/', 'https://ir.example.com', '/'],
  [{}, 'https://hill.github.io/results', 'https://hill.github.io', '/results/'],
  [{ SITE: 'https://other.example', BASE: '' }, 'https://hill.github.io/results', 'https://other.example', '/'],
  [{ BASE: '/some-repo' }, 'https://hill.github.io/results', nowhere, '/some-repo/'],
])('%j with the address %s', (env, address, site, base) => {
  expect(siteAddress(env, address)).toEqual({ site, base });
});
