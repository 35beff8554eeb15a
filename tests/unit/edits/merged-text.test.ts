import { expect, test } from 'vitest';
import { archiveOf, mergeIn, record } from './merging.ts';

test('a record has a text once that both have', () => {
  const root = archiveOf({ 'people/a.md': record({ name: 'A' }, 'A life.'), 'people/b.md': record({ name: 'B' }, 'A life.') });
  expect(mergeIn(root, 'people/a', 'people/b').changed['people/a.md']).toMatch(/---\n\nA life\.\n$/);
});

test.each<[string, string, string, string]>([
  ['footnotes', 'A[^1].\n\n[^1]: One.', 'B[^1], C[^2], `[^1]`.\n\n[^1]: Two.\n[^2]: Three.', 'B[^3], C[^2], `[^1]`.\n\n[^3]: Two.\n[^2]: Three.'],
  ['definitions', '[A][x]\n\n[x]: https://a.example/', '[B][X], [x], [x][], ![x], \\[x]\n\n[X]: https://b.example/', '[B][X-2], [x][X-2], [x][X-2], ![x][X-2], \\[x]\n\n[X-2]: https://b.example/'],
  ['no definitions that are the same', '[A][x]\n\n[x]: https://a.example/', '[B][x]\n\n[x]: https://a.example/', '[B][x]\n\n[x]: https://a.example/'],
])('a text that comes below another has %s under labels of their own, where both have one', (_, one, other, joined) => {
  const root = archiveOf({ 'people/a.md': record({ name: 'A' }, one), 'people/b.md': record({ name: 'B' }, other) });
  expect(mergeIn(root, 'people/a', 'people/b').changed['people/a.md']).toContain(`---\n\n${one}\n\n${joined}\n`);
});

test('a text comes below another that parts its paragraphs by many lines, as Windows ends them', () => {
  const life = `A life.${'\r\n'.repeat(40)}More.`;
  const root = archiveOf({ 'people/a.md': record({ name: 'A' }, life).replaceAll(/\r?\n/g, '\r\n'), 'people/b.md': record({ name: 'B' }, 'Other.') });
  expect(mergeIn(root, 'people/a', 'people/b').changed['people/a.md']).toMatch(/\n\r\nMore\.\r\n\r\nOther\.\r\n$/);
});
