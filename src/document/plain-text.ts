import { rememberTexts } from '#model/remember-texts.ts';
import { plainWidth } from '#numerals/mask-markup.ts';

const tags = /<\/?[a-z]+\s*\/?>/gi;
const emphasis = /\*\*|__/g;
const escapes = /\\([()[\]{}*_#])/g;

/** The words of a line: without tags, emphasis and escapes, full-width characters made plain, blanks made single. For comparing, never for spans. */
export const plainText = rememberTexts((text: string): string =>
  plainWidth(text)
    .replace(tags, '')
    .replace(emphasis, '')
    .replace(escapes, '$1')
    .replace(/[\s　]+/g, ' ')
    .trim(),
);
