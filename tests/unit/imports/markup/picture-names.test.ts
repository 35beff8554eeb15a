import { describe, expect, test } from 'vitest';
import { withPictures } from '../../../../src/imports/markup/picture-names.ts';
import { picturesIn } from '../../../../src/markdown/pictures-in.ts';

const names = { base: undefined, name: (address: string) => (address.endsWith('x.png') ? 'x-12345678.png' : undefined) };
const html = '<img src="x-12345678.png" alt="">';

describe('in a text with a picture all other HTML stays to the letter', () => {
  test.each([
    ['in a quotation', '![](x.png)\n\n> <div>\n> hello\n> </div>\n>\n> <p>\n> <b>so</b>'],
    ['in a list', '![](x.png)\n\n- a\n\n  <div>\n    hello\n  </div>\n\n-\t<div>\n\thello\n\t</div>'],
    ['in a line', '![](x.png) and <b\n  class="x">so</b> on'],
  ])('%s', (_, text) => {
    expect(withPictures(text, names).body).toBe(text.replace('(x.png)', '(x-12345678.png)'));
  });
});

describe('of HTML with a picture only the picture is another', () => {
  test.each([
    ['in a quotation', '> <div>\n> <img src="x.png"> hello\n> </div>', `> <div>\n> ${html} hello\n> </div>`],
    ['in a list within a quotation', '> - a\n>\n>   <div>\n>     <img src="x.png"><img src="x.png"></div>', `> - a\n>\n>   <div>\n>     ${html}${html}</div>`],
    ['in a list that is indented by a tab', '-\t<div>\n\t<img src="x.png">\n\t</div>', `-\t<div>\n\t${html}\n\t</div>`],
    ['in a quotation, over two lines', '> <div><img\n>   src="x.png">\n> hello</div>', `> <div>${html}\n> hello</div>`],
    ['in lines that go on without the sign of the quotation', '> so <b\nclass="y"> <img\nsrc="x.png"> on', `> so <b\nclass="y"> ${html} on`],
  ])('%s', (_, text, expected) => {
    const { body } = withPictures(text, names);
    expect(body).toBe(expected);
    expect(new Set(picturesIn(body).map(({ name }) => name))).toEqual(new Set(['x-12345678.png']));
  });
});

test('the words of a picture that is not at hand begin no quotation', () => {
  expect(withPictures('<img src="gone.png" alt="> so"> on', names).body).toBe('&gt; so on');
});
