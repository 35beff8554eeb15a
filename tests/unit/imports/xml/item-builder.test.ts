import { describe, expect, test } from 'vitest';
import { ItemBuilder } from '../../../../src/imports/xml/item-builder.ts';
import { textOf } from '../../../../src/imports/xml/node.ts';
import type { XmlItem } from '../../../../src/imports/xml/xml-item.ts';

const bodyOf = (index: number) => `<item><a>item ${index} ${'w'.repeat(700)}</a></item>`;

/** A document with some text before its items, and its items as they are read in chunks of a length. */
function read(document: string, chunk: number): XmlItem[] {
  const builder = new ItemBuilder((name) => name === 'item');
  const items: XmlItem[] = [];
  for (let at = 0; at < document.length; at += chunk) items.push(...builder.push(document.slice(at, at + chunk)));
  return [...items, ...builder.end()];
}

function documentOf(before: string, items: readonly string[]): string {
  return `<?xml version="1.0" encoding="iso-8859-1"?>\n<r xmlns:x="urn:x"><c lang="en"><title>T &amp; U</title>${before}${items.join('\n')}</c></r>`;
}

describe('the bytes that are kept of an item are its own', () => {
  test.each([[0, 600], [0, 1000], [0, 4096], [100_000, 1000], [100_000, 65_536], [200_000, 65_536]])('with %i characters before the first and chunks of %i', (before, chunk) => {
    const texts = Array.from({ length: 200 }, (_, index) => bodyOf(index));
    const items = read(documentOf(`<x:t>${'x'.repeat(10)}</x:t>`.repeat(before / 21), texts), chunk);
    expect(items.map(({ raw }) => /<item>[^]*<\/item>/.exec(String(raw))?.[0])).toEqual(texts);
  });

  test('where a chunk ends between two, and within the tag of one', () => {
    const texts = Array.from({ length: 5 }, (_, index) => bodyOf(index));
    for (const inTag of ['', '<i', '<item']) {
      const builder = new ItemBuilder((name) => name === 'item');
      const chunks = [documentOf('', []).replace('</c></r>', inTag), ...texts.flatMap((text) => [`${text.slice(inTag.length)} `, `\n${inTag}`])];
      const items = [...chunks.flatMap((chunk) => [...builder.push(chunk)])];
      expect(items.map(({ raw }) => /<item>[^]*<\/item>/.exec(String(raw))?.[0])).toEqual(texts);
    }
  });
});

test('an item is kept with all that was read of what stands before it, however much more that is', () => {
  for (const before of ['', '<t>x</t>'.repeat(50_000), `<t>${'x'.repeat(200_000)}</t>`]) {
    const [item] = read(documentOf(before, [bodyOf(0)]), 65_536);
    const [again] = read(String(item?.raw), 65_536);
    expect(again?.node).toEqual(item?.node);
    expect(again?.head).toEqual(item?.head);
    expect(again && textOf(again.head, 'title')).toBe('T & U');
  }
});

test('a text without a space is read no further than a tag may be long, and in time that grows with it alone', () => {
  const builder = new ItemBuilder((name) => name === 'item');
  const chunk = 'x'.repeat(65_536);
  const readOn = () => { for (let read = 0; read <= 64 * 1024 * 1024; read += chunk.length) expect([...builder.push(chunk)]).toEqual([]); };
  expect([...builder.push('<r><item>')]).toEqual([]);
  expect(readOn).toThrow('a single text of it is longer than 64 MB');
});

test('elements within elements are read until so many are open that each more would take longer than the one before', () => {
  expect(() => read(`<r><item>1</item>\n<item>${'<x>'.repeat(5999)}`, 65_536)).toThrow('cannot be read behind line 2: more than 6,000 elements stand within one another there.');
});

test('of thousands of items the last is kept without the blank lines between all others', () => {
  const items = read(documentOf('', Array.from({ length: 5000 }, () => '<item>x</item>')), 65_536);
  expect(items.at(-1)?.raw).toEqual(items[1]?.raw);
});

test('an item is kept in the elements that are around it, and not around the first', () => {
  const [, second] = read('<r><a><item>1</item></a><b y="&lt;"><item>2</item></b></r>', 100);
  expect(String(second?.raw)).toContain('<b y="&lt;"><item>2</item></b></r>');
  expect(read(String(second?.raw), 100)).toHaveLength(1);
});
