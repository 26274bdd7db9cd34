import { type Matter, type Packet, type Section, stoppingMatters } from './packet.ts';

/** How words are set off: by colour in a terminal, not at all elsewhere. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly alarm: (text: string) => string;
}

/** At most so many matters of a section are shown, the gravest first, unless all are asked for. */
const most = 8;

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** The gravest first, else in their order. */
export function byGravity(matters: readonly Matter[]): readonly Matter[] {
  return [...matters].sort((left, right) => ranks[left.severity] - ranks[right.severity]);
}

const marks = { error: 'STOP', warning: 'look', info: 'note' } as const;
const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`)
    .join('\n');

function renderMatter({ code, excerpt = [], message, paste, place, severity }: Matter, paint: Paint): string {
  const [first = '', ...rest] = message.split('\n');
  const mark = severity === 'error' ? paint.alarm(marks.error) : paint.quiet(marks[severity]);
  return [
    `  ${mark}  ${first}`,
    `        ${paint.quiet(`${place}  ${code}`)}`,
    ...rest.map((line) => `        ${line}`),
    ...excerpt.map((line) => `        ${line}`),
    ...(paste === undefined ? [] : [paint.quiet(`        to paste into ${paste.file}`), indent(paste.text, '          ')]),
  ].join('\n');
}

/** The matters with one hint, and the hint once below them. */
function byHint(matters: readonly Matter[]): readonly (readonly Matter[])[] {
  const groups = new Map<string, Matter[]>();
  for (const matter of matters) groups.set(matter.hint, [...(groups.get(matter.hint) ?? []), matter]);
  return [...groups.values()];
}

function renderSection({ matters, none, title }: Section, paint: Paint, isWhole: boolean): string {
  const heading = paint.strong(matters.length === 0 ? title : `${title} (${matters.length})`);
  if (matters.length === 0) return `${heading}\n  ${none}`;
  const sorted = byGravity(matters);
  const shown = isWhole ? sorted : sorted.filter((matter, index) => index < most || matter.severity === 'error');
  const groups = byHint(shown).map((group) =>
    [...group.map((matter) => renderMatter(matter, paint)), `  → ${group[0]?.hint ?? ''}`].join('\n'),
  );
  const rest = matters.length - shown.length;
  const more = rest === 0 ? [] : [`  … and ${rest} more: npm run check -- --all`];
  return [heading, ...groups, ...more].join('\n');
}

/** The last line: whether the content may be published. */
export function concludePacket(packet: Packet): string {
  const count = stoppingMatters(packet).length;
  if (count === 0) return 'Nothing forbids publishing.';
  return `${count === 1 ? '1 matter forbids' : `${count} matters forbid`} publishing; each is marked STOP above.`;
}

/** Only what forbids publishing, and whether anything does. */
export function renderStops(packet: Packet, paint: Paint): string {
  const stops = packet.sections
    .map((section) => ({ ...section, matters: section.matters.filter(({ severity }) => severity === 'error') }))
    .filter(({ matters }) => matters.length > 0);
  return [...stops.map((section) => renderSection(section, paint, true)), concludePacket(packet)].join('\n\n');
}

/** The packet for a terminal. */
export function renderPacket(packet: Packet, paint: Paint, isWhole: boolean): string {
  const { against, filings, sections } = packet;
  return [
    paint.strong(`Before publishing, against ${against}`),
    filings.map((line) => `  ${line}`).join('\n'),
    ...sections.map((section) => renderSection(section, paint, isWhole)),
    concludePacket(packet),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
