import { expect, test } from 'vitest';
import { linksIn } from '../../../src/markdown/links-in.ts';

test('a link in HTML is told with its line and its column, also in a text that begins in a line', () => {
  expect(linksIn('One\n\n<p>Two\n<a class="x" href="/a/">a</a></p>\n\nWords <a href=\'b\'>b</a>, <!-- <a href="c"> --> <a\nhref=d>d</a>')).toEqual([
    { href: '/a/', line: 4, column: 1 },
    { href: 'b', line: 6, column: 7 },
    { href: 'd', line: 6, column: 48 },
  ]);
});

test('a link in HTML is found behind signs that could end its tag, and not where only the words of another attribute name one', () => {
  expect(linksIn('<div>\n<a title="a > b" href="/gone/">x</a> <a title="x href=/y/" name="z">y</a>\n</div>').map(({ href }) => href)).toEqual(['/gone/']);
});
