import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { twiceIn } from '../../../src/intake/yaml-twice.ts';
import { yamlOptions } from '../../../src/intake/yaml-places.ts';

const name = fc.constantFrom('a', 'b', '"a"', "'b'", '! a', 'c d', '? a\n', '&x a');
const value = fc.constantFrom('x', '', '[a, b]', '{a: 1, a: 2, "a": 3}', '\n  a: 1\n  a: 2', '\n- a: 1\n  b: 2\n- a: 1\n  a: 3', '|\n  a: 1\n  a: 1');
const yaml = fc.array(fc.tuple(name, value), { maxLength: 6 }).map((fields) => fields.map(([key, is]) => `${key}: ${is}\n`).join(''));

test('a field that stands twice is found wherever the parser would find it, at its very name', () => {
  let found = 0;
  fc.assert(fc.property(yaml, (text) => {
    const twice = parseDocument(text, { ...yamlOptions, uniqueKeys: true }).errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos: [at] }) => at).sort((a, b) => a - b);
    const own = twiceIn(parseDocument(text, yamlOptions)).map(({ pos: [at] }) => at).sort((a, b) => a - b);
    found += own.length;
    expect(own.length, text).toBe(twice.length);
    // The parser tells of the space before it, or of its anchor or tag.
    for (const [index, at] of own.entries()) expect(text.slice(twice[index], at), text).toMatch(/^(?:\s|\?|!|&x)*$/);
  }), { numRuns: 500 });
  expect(found).toBeGreaterThan(100);
});
