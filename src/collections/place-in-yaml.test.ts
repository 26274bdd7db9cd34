import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeInYaml, placeOfYamlError, readSteps } from './place-in-yaml.ts';

const text = [
  '# Hoshikawa',
  'concepts:',
  '  Sales:',
  '    where:',
  '      - { statements: [profit-or-loss] }',
  '      - labels: Sales',
  '',
].join('\n');

test.each([
  ['concepts', 2, 1],
  ['concepts.Sales', 3, 3],
  ['concepts.Sales.where[0]', 5, 9],
  ['concepts.Sales.where[0].statements', 5, 11],
  ['concepts.Sales.where[1].labels', 6, 9],
  ['concepts.Sales.where[1].within', 6, 9],
  ['concepts.Costs', 2, 1],
])('%s stands at %s:%s', (path, line, column) => expect(placeInYaml(text, readSteps(path))).toEqual({ line, column }));

test.each(['top level', 'labels', ''])('“%s” stands nowhere', (path) => expect(placeInYaml(text, readSteps(path))).toBeUndefined());

test('what cannot be parsed says where', () => {
  const read = (): unknown => {
    try {
      return parse('a: 1\nb: [2\n');
    } catch (error) {
      return placeOfYamlError(error);
    }
  };
  expect(read()).toEqual({ line: 3, column: 1 });
});
