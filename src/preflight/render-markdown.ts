import type { Matter, Packet, Section } from './packet.ts';
import { stoppingMatters } from './packet.ts';
import { byGravity, concludePacket } from './render-packet.ts';

const plain = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, '\\$&');
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');

const marks = { error: '**stop**', warning: 'look', info: 'note' } as const;
/** A comment holds 65,536 characters; a section shows so many of its matters. */
const most = 25;

function renderMatter({ code, excerpt = [], message, paste, place, severity }: Matter): string {
  const [first = '', ...rest] = message.split('\n');
  const shown = [...excerpt, ...rest];
  return [
    `- ${marks[severity]} ${plain(first)} · \`${place}\` · ${code}`,
    ...(shown.length === 0 ? [] : [indent(fenced('text', shown.join('\n')))]),
    ...(paste === undefined ? [] : [indent(`to paste into \`${paste.file}\`:`), indent(fenced('yaml', paste.text))]),
  ].join('\n');
}

function renderSection({ matters, title }: Section): string {
  const isOpen = matters.some(({ severity }) => severity === 'error');
  const shown = byGravity(matters).slice(0, most);
  const hints = [...new Set(shown.map(({ hint }) => hint))].map((hint) => `> ${plain(hint)}`);
  const rest = matters.length - shown.length;
  return [
    `<details${isOpen ? ' open' : ''}><summary>${plain(title)}: ${matters.length}</summary>`,
    '',
    ...shown.map(renderMatter),
    ...(rest === 0 ? [] : [`- and ${rest} more: \`npm run check -- --all\``]),
    '',
    hints.join('\n>\n'),
    '',
    '</details>',
  ].join('\n');
}

/** The packet as a comment on a pull request. */
export function renderMarkdown(packet: Packet): string {
  const filled = packet.sections.filter(({ matters }) => matters.length > 0);
  const empty = packet.sections.filter(({ matters }) => matters.length === 0);
  return [
    `### ${stoppingMatters(packet).length === 0 ? 'Ready' : 'Not yet'}: ${concludePacket(packet).replace('; each is marked STOP above', '')}`,
    packet.filings.map((line) => `- ${plain(line)}`).join('\n'),
    ...filled.map(renderSection),
    empty.map(({ none, title }) => `${plain(title)}: ${plain(none)}`).join('<br>\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
