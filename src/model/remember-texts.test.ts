import { expect, test } from 'vitest';
import { rememberTexts } from './remember-texts.ts';

test('the same text is read once, also where the answer is undefined', () => {
  const read: string[] = [];
  const remembered = rememberTexts((text) => {
    read.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['Revenue', '', 'Revenue', ''].map(remembered)).toEqual([7, undefined, 7, undefined]);
  expect(read).toEqual(['Revenue', '']);
});

test('memory is bounded', () => {
  let count = 0;
  const remembered = rememberTexts(() => {
    count += 1;
    return count;
  });
  expect(remembered('first')).toBe(1);
  for (let index = 0; index < 20_000; index += 1) remembered(`text ${index}`);
  expect(remembered('first')).toBe(20_002);
  const long = 'x'.repeat(201);
  expect(remembered(long)).not.toBe(remembered(long));
});
