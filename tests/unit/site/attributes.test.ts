import { expect, test } from 'vitest';
import { idsOf, linksOf } from '../../../src/site/attributes.ts';

test('links and places are those of tags; words of a text that look like them are none', () => {
  const html = '<p id="a">&#x3C;a href="/no/"> and id="none" <a title="x > y < z" href="/yes/?a&#38;b">x</a><img alt="" src="/picture.png"><br></p><h2 class="x" id="b">';
  expect([...linksOf(html)]).toEqual(['/yes/?a&#38;b', '/picture.png']);
  expect([...idsOf(html)]).toEqual(['a', 'b']);
});

test('an attribute whose value looks like a link is none', () => {
  expect([...linksOf('<img alt=" href=&#x22;/no/" src="/a.png"><b title=" src=">')]).toEqual(['/a.png']);
});
