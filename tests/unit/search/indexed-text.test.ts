import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexedText } from '../../../src/search/indexed-text.ts';

describe('the text of an article as it is indexed', () => {
  test('has its words, paragraphs and headings, and no attribute', () => {
    const html = '<p id="p-1"><a class="para" href="#p-1" aria-label="Link to paragraph 1"></a>One <a href="/x/" title="a > b">link</a>.</p><h2>Two</h2><ul><li><em>th</em>ree</li></ul>';
    expect(indexedText(html)).toBe('<div>One link.</div><h2>Two</h2><div><div>three</div></div>');
  });

  test('keeps words apart that stand in cells and lines of their own', () => {
    expect(indexedText('<table><tr><th>Name</th><th>Age</th></tr></table><p>a<br>b</p>')).toBe('<div><div><div>Name</div><div>Age</div></div></div><div>a b</div>');
  });

  test('leaves out the signs of footnotes and keeps the notes', () => {
    const html = '<p>Word<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>'
      + '<section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="fn-1"><p>The <a href="/y/">note</a> <a href="#fnref-1" data-footnote-backref="" class="data-footnote-backref">↩<sup>2</sup></a></p></li></ol></section>';
    expect(load(indexedText(html)).text()).toBe('Word.The note ');
  });

  test('keeps what was escaped escaped', () => {
    expect(indexedText('<p>&#x3C;script>alert(1)&#x3C;/script> &#x26;amp;</p>')).toBe('<div>&#x3C;script>alert(1)&#x3C;/script> &#x26;amp;</div>');
  });

  test('gives Pagefind no orders in the form of its own notes', () => {
    expect(indexedText('<p>___PAGEFIND_WEIGHT___10 ___END_PAGEFIND_WEIGHT___ ___</p>')).not.toMatch(/___(?:END_)?PAGEFIND/);
  });

  test('has no attribute, and no element but lines and headings, whatever stands in the attributes', () => {
    const attributes = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '/', '=', '&', "'", 'script') }).map((value) => value.replaceAll('"', ''));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('p', 'a', 'h3', 'span', 'td'), attributes, fc.constantFrom('x', '&#x3C;b>', ' y ')), { maxLength: 6 }), (elements) => {
      const $ = load(indexedText(elements.map(([name, value, text]) => `<${name} title="${value}">${text}</${name}>`).join('')), null, false);
      expect($('*').not('div, h3').length).toBe(0);
      expect($('*').map((_, element) => Object.keys($(element).attr() ?? {})).get()).toEqual([]);
      expect($.root().text()).toBe(elements.map(([, , text]) => text.replace('&#x3C;', '<')).join(''));
    }));
  });
});
