import { expect, test } from 'vitest';
import { sentencesOf } from './told-of.ts';

test.each([
  ['Fares were up 2.5% YoY. There were more riders.', ['Fares were up 2.5% YoY.', 'There were more riders.']],
  ['Ferry Lines Inc. Tokyo grew. <u>Fuel</u> fell.', ['Ferry Lines Inc. Tokyo grew.', '<u>Fuel</u> fell.']],
  [
    'It was JPY1.5 million (JPY1.2 million for 1H30). “Calm seas” helped.',
    ['It was JPY1.5 million (JPY1.2 million for 1H30).', '“Calm seas” helped.'],
  ],
  ['', ['']],
])('%s', (line, expected) => {
  const sentences = sentencesOf(line);
  expect(sentences.map(({ text }) => text)).toEqual(expected);
  expect(
    sentences.map(({ start, end }) =>
      Array.from(line)
        .slice(start - 1, end - 1)
        .join(''),
    ),
  ).toEqual(expected);
});
