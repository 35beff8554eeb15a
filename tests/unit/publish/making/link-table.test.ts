import { describe, expect, test } from 'vitest';
import { LinkTable } from '../../../../src/publish/making/link-table.ts';

const before = { links: ['/a/', '/b/', '/c/', '/d/'], leads: ['a/index.html', 'b/index.html', undefined, 'd/index.html'] };

describe('a table of links', () => {
  test('keeps the numbers that links had in the site before, and gives each new one a number once', () => {
    const table = new LinkTable(before);
    expect([...table.numbersOf(['/c/', '/new/', '/a/', '/new/'])]).toEqual([2, 4, 0, 4]);
    expect([0, 4, 5].map((number) => table.link(number))).toEqual(['/a/', '/new/', '']);
  });

  test('says where a link led before, and takes none for good before it was looked at again', () => {
    const table = new LinkTable(before);
    expect([table.ledTo(1), table.ledTo(2), table.isGood(1)]).toEqual(['b/index.html', undefined, false]);
    table.note(1, '');
    expect([table.ledTo(1), table.isGood(1), table.isGood(0)]).toEqual(['b/index.html', true, false]);
  });

  test('keeps only what was noted in this build, and all links while half of them stand on a page', () => {
    const table = new LinkTable(before);
    table.note(3, 'd/other.html');
    expect(table.kept([Uint32Array.of(0), Uint32Array.of(3, 0)])).toEqual({ links: { links: before.links, leads: [undefined, undefined, undefined, 'd/other.html'] }, renumbered: undefined });
  });

  test('forgets those that stand on no page once they are more than half, and numbers the others anew in their order', () => {
    const table = new LinkTable({ links: [...before.links, '/e/'], leads: [...before.leads, undefined] });
    table.note(3, 'd/index.html');
    const { links, renumbered } = table.kept([Uint32Array.of(3), Uint32Array.of(1, 3)]);
    expect(links).toEqual({ links: ['/b/', '/d/'], leads: [undefined, 'd/index.html'] });
    expect([...(renumbered?.(Uint32Array.of(3, 1, 3)) ?? [])]).toEqual([1, 0, 1]);
  });
});
