import { describe, expect, test } from 'vitest';
import { textBlocks } from '../../../../src/search/index/text-blocks.ts';

describe('the text of an article, line by line', () => {
  test.each([
    ['<p id="p1">One <em>two</em>-three<br>four</p>\n<p>Five</p>', ['One two-three four', 'Five']],
    ['<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>', ['a', 'b', 'c', 'd']],
    ['<p>AT&#x26;T &#60;b&#62; &amp;amp; &quot;q&quot; &nbsp;x &unknown; &#x110000;</p>', ['AT&T <b> &amp; "q" \u00a0x &unknown; &#x110000;']],
    ['<p>Text<sup><a href="#fn-1" id="fnref-1" data-footnote-ref="">1</a></sup>.</p><section><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li><p>Note <a href="#fnref-1" data-footnote-backref="">↩</a></p></li></ol></section>', ['Text.', 'Note ']],
    ['<p title="a > b">x</p><p>y < z</p>', ['x', 'y < z']],
    ['', []],
  ])('%s', (html, blocks) => {
    expect(textBlocks(html).map((text) => text.replaceAll('\n', ''))).toEqual(blocks);
  });
});
