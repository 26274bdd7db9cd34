import { parseArgs } from 'node:util';
import { stoppingMatters } from '#preflight/packet.ts';
import { renderMarkdown } from '#preflight/render-markdown.ts';
import { renderPacket, renderStops } from '#preflight/render-packet.ts';
import { assemblePacket } from './assemble-packet.ts';
import { paintFor, runCommand, seeEverything, showProgress, UserError, writeNamed } from './terminal.ts';

/**
 * `npm run check`: what should be known before publishing. Exits 1 only for what must not be published.
 *
 *   <filing> …             look closely at these filings; without any, at those that changed
 *   --all                  show every matter, and look closely at every filing
 *   --against <commit>     compare with this commit instead of HEAD: origin/main
 *   --site <folder>        follow the links of this built site instead of dist
 *   --json, --markdown     for machines; for a comment on a pull request
 *   --out <file>           write there instead of printing
 *   --quiet                print what forbids publishing, and the conclusion
 */
await runCommand(async () => {
  seeEverything();
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      against: { type: 'string' },
      site: { type: 'string', default: 'dist' },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      out: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const packet = await assemblePacket({
    revision: values.against ?? 'HEAD',
    site: values.site,
    named: positionals,
    isWhole: values.all,
    ...(values.quiet ? {} : { onStep: showProgress }),
  });
  showProgress('');
  if (values.against !== undefined && packet.against !== values.against) throw new UserError(`--against: ${packet.against}.`);
  const known = packet.filings.map((line) => line.slice(0, line.indexOf(':')));
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new UserError(`There is no filing “${unknown}”. There are:\n  ${known.join('\n  ')}`);
  const paint = paintFor(values.out === undefined ? process.stdout : {});
  const text = values.json
    ? `${JSON.stringify({ publishable: stoppingMatters(packet).length === 0, ...packet }, null, 2)}\n`
    : values.markdown
      ? renderMarkdown(packet)
      : values.quiet
        ? `${renderStops(packet, paint)}\n`
        : `${renderPacket(packet, paint, values.all)}\n`;
  if (values.out === undefined) process.stdout.write(text);
  else writeNamed(values.out, text);
  if (stoppingMatters(packet).length > 0) process.exitCode = 1;
});
