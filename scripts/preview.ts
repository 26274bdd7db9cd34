import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { assemblePacket } from './assemble-packet.ts';
import { makeRelative } from './make-relative.ts';
import { readSiteAddress } from './site-address.ts';
import { runCommand, seeEverything, showProgress, writeNamed } from './terminal.ts';
import { watchBuild } from './watch-build.ts';
import { writePacket } from './write-packet.ts';

/**
 * `npm run preview`: the site as it would be, for the publisher alone: with what is under embargo, and with a page that says what should be
 * known before publishing.
 *
 *   --against <commit>   compare with this commit instead of HEAD
 *   --outDir <folder>    another folder than dist-preview
 *   --zip <file>         also a ZIP, whose index.html opens by a double click
 *   --quiet              print errors only
 */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      against: { type: 'string', default: 'HEAD' },
      outDir: { type: 'string', default: 'dist-preview' },
      zip: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  seeEverything();
  const packet = await assemblePacket({
    revision: values.against,
    named: [],
    isWhole: false,
    site: 'dist',
    ...(values.quiet ? {} : { onStep: showProgress }),
  });
  showProgress('');
  writePacket(packet);
  process.exitCode = await watchBuild(values.outDir, process.env, values.quiet);
  if (process.exitCode !== 0) return;
  if (values.zip !== undefined) writeNamed(values.zip, packPreview(values.outDir, readSiteAddress().base));
  const packed = values.zip === undefined ? '' : `, and as ${values.zip}: unpack it and open index.html`;
  if (!values.quiet) console.log(`The preview is in ${values.outDir}${packed}.`);
});

/** The built folder as a ZIP with relative links, in one folder of its own. */
function packPreview(folder: string, base: string): Uint8Array {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const entries = files.sort().map((file): readonly [string, Uint8Array] => {
    const name = file.replaceAll(sep, '/');
    const bytes = readFileSync(join(folder, file));
    return [`preview/${name}`, name.endsWith('.html') ? Buffer.from(makeRelative(bytes.toString('utf8'), name, base)) : bytes];
  });
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: '1980-01-01T00:00:00' });
}
