import { expect, test } from 'vitest';
import { idsOf, linksOf } from '../../../src/site/attributes.ts';

test('links and places are those of tags; words of a text that look like them are none', () => {
  const html = '<p id="a">&#x3C;a href="/no/"> and id="none" <a title="x > y < z" href="/yes/?a&#38;b">x</a><img alt="" src="/picture.png"><br></p><h2 class="x" id="b">';
  expect([...linksOf(html)]).toEqual(['/yes/?a&b', '/picture.png']);
  expect([...idsOf(html)]).toEqual(['a', 'b']);
});

test('an attribute whose value looks like a link is none', () => {
  expect([...linksOf('<img alt=" href=&#x22;/no/" src="/a.png"><b title=" src=">')]).toEqual(['/a.png']);
});

test('the sizes of a picture are loaded too, each once', () => {
  const html = '<p title=" srcset=&#x22;/no.png 1w">&#x3C;img srcset="/no.png 2w"> <img src="/a.png" srcset="/s/a-640.webp 640w, /s/a-960.webp 960w, /a.png 1200w" sizes="92vw" alt=" srcset=">';
  expect([...linksOf(html)]).toEqual(['/a.png', '/s/a-640.webp', '/s/a-960.webp']);
});

test('links and places are told without references, each of which is read once', () => {
  expect([...linksOf('<a href="/?a&#38;amp;b&#x26;c&quot;"><img src="/x" srcset="/a&#38;b.png 1w, /c 2w">')]).toEqual(['/?a&amp;b&c"', '/x', '/a&b.png', '/c']);
  expect([...idsOf('<p id="a&#x26;b"><p title="a > b < c" id="c&#38;d">')]).toEqual(['a&b', 'c&d']);
});
