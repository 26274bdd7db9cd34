/** The builds that the tests look at: one at the root of a host, one in a folder of it, as on GitHub Pages. */
export const siteBuilds = [
  { base: '/', folder: 'dist' },
  { base: '/some-repo/', folder: 'dist-some-repo' },
] as const;
