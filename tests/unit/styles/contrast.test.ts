import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const sheet = (name: string) => readFileSync(join(import.meta.dirname, '../../../src/styles', name), 'utf8');
const tokens = sheet('tokens.css');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const underline = Number(/--underline: (\d+)%/.exec(light)?.[1]) / 100;
const bars = Number(/\.bars span \{[^}]*var\(--muted\) (\d+)%/.exec(sheet('range.css'))?.[1]) / 100;

type Colour = readonly number[];

/** The value of a custom property in a palette, from 0 to 255 each of red, green and blue. */
function colourOf(palette: string, name: string): Colour {
  const hex = new RegExp(`--${name}: #(\\w{6})`).exec(palette)?.[1];
  if (hex === undefined) throw new Error(`There is no --${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function mixed(colour: Colour, paper: Colour, part: number): Colour {
  return colour.map((value, index) => value * part + (paper[index] ?? 0) * (1 - part));
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Colour, b: Colour): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([['light', light], ['dark', dark]])('on %s paper', (_, palette) => {
  const paper = colourOf(palette, 'paper');

  test.each(['ink', 'muted', 'accent'])('words in %s can be read', (name) => {
    expect(contrast(colourOf(palette, name), paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'accent'])('words in %s can be read where they are marked', (name) => {
    expect(contrast(colourOf(palette, name), colourOf(palette, 'mark'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'muted', 'accent'])('the line below a link in %s can be seen', (name) => {
    expect(contrast(mixed(colourOf(palette, name), paper, underline), paper)).toBeGreaterThanOrEqual(3);
  });

  test('bars outside of the range can be seen', () => {
    expect(contrast(mixed(colourOf(palette, 'muted'), paper, bars), paper)).toBeGreaterThanOrEqual(3);
  });
});
