import { expect, test } from 'vitest';
import type { DocumentBlock } from '#views/document-view.ts';
import { joinFootnotes } from './join-footnotes.ts';

function join(...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text, index): DocumentBlock => {
    const line = { number: index + 1, anchor: `L${index + 1}`, others: [], cells: [[{ text }]] };
    return { kind: 'paragraph', columns: 1, lines: [line] };
  });
  return joinFootnotes(blocks).map(({ lines }) =>
    lines
      .flatMap(({ cells }) => cells.flat())
      .map(({ note, text }) => (note === undefined ? text : `[${text}${note.isBack ? ' ←' : ' →'} ${note.href}]`))
      .join(''),
  );
}

test.each<[string, readonly string[], readonly string[]]>([
  [
    'superscripts',
    ['Sales rose 5% YoY².', '² YoY is year over year.'],
    ['Sales rose 5% YoY[² → #L2].', '[² ← #mark-L2] YoY is year over year.'],
  ],
  [
    'stars with brackets, the note without them',
    ['Cloud (*1) and edge (*2)', '- *1 Cloud: far', '- *2 Edge: near'],
    ['Cloud [(*1) → #L2] and edge [(*2) → #L3]', '- [*1 ← #mark-L2] Cloud: far', '- [*2 ← #mark-L3] Edge: near'],
  ],
  ['several marks of one note', ['A*1', 'B*1', '^{*1)} Both'], ['A[*1 → #L3]', 'B[*1 → #L3]', '^{[*1 ← #mark-L3])} Both']],
  ['a mark without a note below it', ['*1 Above', 'Sales*1'], ['*1 Above', 'Sales*1']],
  ['words between stars', ['The *Tanshin* says', '*1 Note'], ['The *Tanshin* says', '*1 Note']],
])('%s', (_, texts, joined) => expect(join(...texts)).toEqual(joined));
