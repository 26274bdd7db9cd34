import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classes, colors } from './look.ts';

function readStyles(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

/** The custom properties of the sheet in one of its two schemes. */
function readProperties(scheme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const sheet = readStyles('chart-colors.css');
  const rule = sheet.slice(sheet.indexOf('  :root {'), sheet.indexOf('}'));
  return Object.fromEntries(
    [...rule.matchAll(/(--[\w-]+): .*?(#\w+)(?:, (#\w+))?\)*;/g)].map(([, name, bright, dim]) => [
      name,
      scheme === 'light' ? bright : (dim ?? bright),
    ]),
  );
}

function contrast(a = '', b = ''): number {
  const [bright = 0, dark = 0] = [a, b].map(measureLuminance).toSorted((x, y) => y - x);
  return (bright + 0.05) / (dark + 0.05);
}

function measureLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const light = readProperties('light');
const dark = readProperties('dark');

it('the style sheet says what the drawings say', () => {
  expect(light).toEqual(colors);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  const sheet = readStyles('charts.css');
  for (const [name, channels] of Object.entries(classes)) {
    const rule = Object.entries(channels).map(([channel, color]) => `    ${channel}: var(${color});\n`);
    expect(sheet).toContain(`  .${name} {\n${rule.join('')}  }`);
  }
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, theme) => {
  it.each([1, 2, 3, 4, 5])('series %i stands out 3:1 from the ground, and 4.5:1 under its label', (series) => {
    expect(contrast(theme[`--chart-${series}`], theme['--chart-ground'])).toBeGreaterThanOrEqual(3);
    expect(contrast(theme[`--chart-${series}`], theme[`--chart-on-${series}`])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['--chart-text', '--chart-muted'])('%s can be read', (name) => {
    expect(contrast(theme[name], theme['--chart-ground'])).toBeGreaterThanOrEqual(4.5);
  });
});
