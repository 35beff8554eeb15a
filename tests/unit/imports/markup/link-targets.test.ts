import { expect, test } from 'vitest';
import { withPictures } from '../../../../src/imports/markup/picture-names.ts';
import { processorTime } from '../../../helpers/processor-time.ts';

const target = (address: string) => (address.startsWith('gone') ? undefined : `/to/${address}/`);
const made = (html: string) => withPictures(`<div>\n${html}\n</div>`, { base: undefined, name: () => undefined, target }).body.split('\n').slice(1, -1).join('\n');

test.each([
  ['<a class="x" href="y">so</a>', '<a href="/to/y/">so</a>'],
  ['<A\tHREF = \'y\'>so</A >', '<a href="/to/y/">so</A >'],
  ['<a href=y&amp;z class=x>so</a>', '<a href="/to/y&amp;z/">so</a>'],
  ['<a title="x > y" href="z">so</a>', '<a href="/to/z/">so</a>'],
  ['<a title="x href=y" href="z">so</a>', '<a href="/to/z/">so</a>'],
  ['<a href="gone">so</a>, <a href="y">so</a>', '<span>so</span>, <a href="/to/y/">so</a>'],
  ['<a data-href="x">so</a> <a name="y">so</a> <abbr href="z">so</abbr>', '<a data-href="x">so</a> <a name="y">so</a> <abbr href="z">so</abbr>'],
  ['<a href="x" <b>so</b>', '<a href="x" <b>so</b>'],
])('a link in HTML leads where it shall, and what is none stays: %s', (html, expected) => {
  expect(made(html)).toBe(expected);
});

test.each([
  ['<a ', 'href="x" '], ['', '<a href="x" '], ['', '<a href="x'], ['', '<a x = \''], ['<a ', '= '], ['<a x', ' '], ['', '</a '],
])('the tag of a link that never ends is read in one go: %j and many %j', (first, rest) => {
  const html = `${first}${rest.repeat(100_000)}.`;
  expect(processorTime(() => { expect(made(html)).toBe(html); })).toBeLessThan(5);
});
