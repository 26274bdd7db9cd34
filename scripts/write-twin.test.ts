import { describe, expect, test } from 'vitest';
import { writeTwin } from '#scripts/write-twin.ts';

const page = (main: string): string =>
  `<html><head><link rel="canonical" href="https://a.example/x/"></head><body><p class="sample">Sample.</p><nav>Go</nav><main>${main}</main></body></html>`;
const twin = (main: string): string => writeTwin(page(main)).replace('> Sample.\n\n<https://a.example/x/>\n\n', '').trimEnd();

describe('writeTwin', () => {
  test.each<[string, string, string]>([
    ['headings and paragraphs', '<div><h2>A title</h2><p>Some\n  text.</p></div>', '## A title\n\nSome text.'],
    ['links', '<p>See <a href="/a/#L1">line 1</a>.</p>', 'See [line 1](</a/#L1>).'],
    ['lists', '<ul><li>One</li><li><b>Two</b></li></ul>', '- One\n- **Two**'],
    ['pairs', '<dl><div><dt>Code</dt><dd>1234</dd></div></dl>', '- Code: 1234'],
    ['parts side by side', '<p><span>Consolidated</span><span>IFRS</span></p>', 'Consolidated, IFRS'],
    ['what needs scripts', '<section data-scripted><h2>Choose</h2></section><p>Text</p>', 'Text'],
    ['what is not text', '<nav>Go</nav><a class="skip-table">Skip</a><svg><text>1</text></svg><p>Text</p>', 'Text'],
    [
      'a table with spans',
      '<table><caption>T</caption><thead><tr><td rowspan="2"></td><th colspan="2">Six months</th></tr><tr><th>2019</th><th>2020</th></tr></thead><tbody><tr><th>Revenue</th><td>1,200</td><td>(5)</td></tr></tbody></table>',
      'T\n\n|  | Six months 2019 | Six months 2020 |\n| --- | ---: | ---: |\n| Revenue | 1,200 | (5) |',
    ],
    ['markup in a text', '<p>&lt;script&gt; *a* [b](javascript:c) | d</p>', '\\<script\\> \\*a\\* \\[b\\](javascript:c) \\| d'],
  ])('%s', (_, main, expected) => expect(twin(main)).toBe(expected));

  test('says first that the site is a sample, and where the page stands', () => {
    expect(writeTwin(page('<p>Text</p>'))).toBe('> Sample.\n\n<https://a.example/x/>\n\nText\n');
  });

  test('refuses a page without a main part', () => {
    expect(() => writeTwin('<p>Text</p>')).toThrow('main part');
  });
});
