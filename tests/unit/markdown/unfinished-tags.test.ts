import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareRendering } from '../../../src/markdown/bare-rendering.ts';
import { lostParts } from '../../../src/markdown/lost-parts.ts';
import { processorTime } from '../../helpers/processor-time.ts';

function told(markdown: string): string[] {
  return lostParts(markdown).filter(({ is }) => is === 'tag without quote' || is === 'tag without bracket').map(({ is, label, line, column }) => `${line}:${column} ${is} ${label}`);
}

describe('a tag that takes in words', () => {
  test.each([
    ['Seen.\n\n<div title="abc>Lost</div>\n\nSeen.', ['3:1 tag without quote <div title="abc>']],
    ['<table><tr><td align="left>Lost</td></tr>\n<tr><td class="b">Seen</td></tr></table>', ['1:12 tag without quote <td align="left>']],
    ["<p title='it>Lost</p>", ["1:1 tag without quote <p title='it>"]],
    ['<div class="note"\nLost\n\nSeen.', ['1:1 tag without bracket <div class="note"']],
    ['<div class="note"\nLost.</div>\n\nSeen.', ['1:1 tag without bracket <div class="note"']],
    ['<div class=note<b>Seen</b></div>', ['1:1 tag without bracket <div class=note<b>']],
    ['> <div title="abc>Lost</div>\n\nSeen.', ['1:3 tag without quote <div title="abc>']],
    ["<div><b title='>Lost: it's so</b></div>", ["1:6 tag without quote <b title='>"]],
  ])('lacks a quotation mark or its bracket, and is told at its place: %j', (markdown, expected) => {
    expect(bareRendering(markdown, {}).html).not.toContain('Lost');
    expect(told(markdown)).toEqual(expected);
  });

  test.each([
    '<p title="a > b">Seen</p>', '<p title="<b>a</b>">Seen</p>', '<p title="a=<b>">Seen</p>', "<p title='\"'>Seen</p>", '<p title = "a" lang=en hidden>Seen</p>', "<b don't>Seen</b>", '<a href=https://x.example/>Seen</a>', '<br/><hr /><div/>Seen',
    '<!-- <div title="abc> --><p>Seen</p>', '<?php "<div " ?>Seen', 'Seen: x <y and "5 <6".', '`<div title="abc>`', '    <div title="abc>', '<style>p > "a { }</style><p>Seen</p>', '<p title="">Seen</p>', '<p =a>Seen</p>', '<p\ntitle="a\nb">Seen</p>',
  ])('is none that is whole, nor what is no tag: %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  // But a word and a bracket behind an open tag are an attribute and its end.
  test('is told wherever words of a block are not shown', () => {
    const pieces = fc.constantFrom('<div>', '</div>', '<p title="t">', "<td class='c'>", '<td align="left>', "<b title='>", '<i class=x>', '<p lang=en', '<br/>', '</b', '"', "'", '=', '/', ' ', '\n');
    const blocks = fc.array(pieces, { maxLength: 8 }).map((all) => `<div>${all.map((piece, at) => `${piece} word${String(at)} `).join('')}`);
    fc.assert(fc.property(blocks, (block) => {
      const { html } = bareRendering(block, {});
      const lost = [...block.matchAll(/word\d/g)].filter(([word]) => !html.replace(/<[^>]*>/g, '').includes(word));
      if (lost.length > 0) expect(told(block)).not.toEqual([]);
    }), { numRuns: 500 });
  });

  test.each(['<div a="', '<div a=\'b" ', '<div <', '<a b=c', '<div ', '<p a = '])('is looked for in no more time than the text is long: %j', (piece) => {
    const time = (count: number) => processorTime(() => lostParts(`<div>${piece.repeat(count)}`));
    time(1000);
    expect(time(16_000)).toBeLessThan(Math.max(20 * time(2000), 0.4));
  });
});
