import { expect, it } from 'vitest';
import { type CompanyPassage, withinRoom } from './company-words.ts';

const paragraph = (words: number) => ({ href: '#', parts: [{ text: Array.from({ length: words }, () => 'sail').join(' ') }] });
const passage = (...paragraphs: readonly number[]): CompanyPassage => ({
  title: 't',
  href: '#',
  paragraphs: paragraphs.map(paragraph),
  isCut: false,
});

it.each<readonly [string, readonly (readonly number[])[], readonly string[]]>([
  ['whole as long as there is room', [[90, 20], [80]], ['2', '1']],
  ['by its first paragraph where the whole has no room', [[20, 150, 90]], ['1 cut']],
  ['a short one after one that had no room', [[20, 250], [250], [30, 10]], ['1 cut', '0 cut', '2']],
  ['by name where not even the first paragraph has room', [[201]], ['0 cut']],
])('a passage is quoted %s', (_, passages, quoted) => {
  const within = withinRoom(passages.map((each) => passage(...each)));
  expect(within.map(({ paragraphs, isCut }) => `${paragraphs.length}${isCut ? ' cut' : ''}`)).toEqual(quoted);
});
