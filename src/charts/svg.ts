export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text made safe for markup, inside and outside of attributes; control characters, which XML forbids, are dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The inverse of `escapeMarkup`, to read our own markup back. */
export function unescapeMarkup(markup: string): string {
  return markup.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

/** A coordinate to two places, so that the same chart is the same bytes. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100 + 0;
}

/** One element; text stands to a tenth of a pixel. An empty attribute is written by its name alone. Children are markup already: escape text with `escapeMarkup`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    writeAttribute(key, name === 'text' && typeof value === 'number' ? Math.round(value * 10) / 10 : value),
  );
  const content = children.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function writeAttribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  if (value === '') return ` ${name}`;
  return ` ${name}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`;
}
