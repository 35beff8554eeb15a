import { describe, expect, test } from 'vitest';
import { parsed, render } from '../../helpers/rendering.ts';

describe('a paragraph', () => {
  const anchors = (markdown: string) => parsed(markdown)('p[id]').map((_, paragraph) => paragraph.attribs['id']).get();

  test('keeps its anchor when others come before it, and when its punctuation is mended', () => {
    const [first, second] = anchors('One thing.\n\nAnother *thing*.');
    expect(anchors('A new one.\n\nOne thing.\n\nYet another.\n\nAnother thing!')).toEqual([expect.any(String), first, expect.any(String), second]);
  });

  test('has another anchor when its words change, and its own when its words are those of another', () => {
    expect(anchors('One thing.')).not.toEqual(anchors('One thin.'));
    const [one, two, three] = anchors('Same.\n\nSame.\n\nSame.');
    expect([two, three]).toEqual([`${one ?? ''}-2`, `${one ?? ''}-3`]);
  });

  test('has a link to itself that a reader of the screen hears and a copy does not hold', () => {
    const $ = parsed('One.\n\nTwo.');
    expect($('p').map((_, paragraph) => $(paragraph).children('a.para').attr('href') === `#${$(paragraph).attr('id') ?? ''}`).get()).toEqual([true, true]);
    expect($('a.para').map((_, link) => [$(link).attr('aria-label'), $(link).text()]).get()).toEqual(['Link to paragraph 1', '', 'Link to paragraph 2', '']);
  });

  test('has none in the text of a record', () => {
    expect(render('One.', { paragraphLabel: undefined })).toBe('<p>One.</p>');
  });

  test('without words has none', () => {
    expect(anchors('***\n\n...\n\nWords.')).toHaveLength(1);
  });
});

describe('an entry of a list', () => {
  test('has an anchor as a paragraph has, of its own words, and the link behind them', () => {
    const $ = parsed('Before.\n\n- In 1914, war began.\n  - It was August.\n- In 1918, it ended.');
    expect($('.para').map((_, link) => $(link).parent().clone().children('ul').remove().end().text().trim()).get()).toEqual(['Before.', 'In 1914, war began.', 'It was August.', 'In 1918, it ended.']);
    expect($('li').map((_, entry) => $(entry).children('.para').attr('href') === `#${$(entry).attr('id') ?? ''}`).get()).toEqual([true, true, true]);
    expect($('li[id]').first().attr('id')).toBe(parsed('In 1914 war began')('p').attr('id'));
  });

  test('of paragraphs leaves the anchors to these, and one without words of its own has none', () => {
    const $ = parsed('- One.\n\n  Two.\n\n- Three.\n\n1. - Within.\n\n- …\n\nA note.[^1]\n\n[^1]: Below.');
    expect($('.para').map((_, link) => `${$(link).parent()[0]?.tagName ?? ''} ${$(link).parent().clone().children('ul').remove().end().text().trim()}`).get()).toEqual(['p One.', 'p Two.', 'p Three.', 'li Within.', 'p A note.1', 'p Below. ↩']);
    expect($('li[id^=fn-] > p[id]')).toHaveLength(1);
  });
});

describe('an anchor of a paragraph or an entry', () => {
  test('leads somewhere and stands once, whatever HTML is around it, and none is taken from the text', () => {
    const texts = [
      '<li>Alone</li>', '<menu><li>One</li></menu>', '<ul><div><li>Within</li></div></ul>', '<ul><li id="p-123456">One</li><li id="p-123456">Two</li><li id="x">Three</li></ul>',
      '<p id="p-123456">…</p>\n\n<p id="p-123456">Words</p>', '<ul><li><div><p>In a div.</p></div></li></ul>', '<ol><li><details>Words <p>and more</p></details></li></ol>', '- A\n- A\n\nA',
    ];
    for (const text of texts) {
      const $ = parsed(text);
      const ids = $('[id]').map((_, { attribs }) => attribs['id']).get();
      expect([text, new Set(ids).size, ids.filter((id) => id === 'p-123456' || id === 'x')]).toEqual([text, ids.length, []]);
      expect([text, $('.para').map((_, { attribs }) => attribs['href']?.slice(1)).get()]).toEqual([text, ids]);
    }
  });

  test('stays that of the paragraph where an entry comes to have its words', () => {
    const of = (text: string) => parsed(text)('p[id]').attr('id');
    expect(of('- A word\n\nA word')).toBe(of('A word'));
    expect(of('<ul><li><div><p>A word</p></div></li></ul>')).toBe(of('A word'));
  });
});
