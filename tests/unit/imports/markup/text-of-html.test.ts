import { expect, test } from 'vitest';
import { textOfHtml } from '../../../../src/imports/markup/text-of-html.ts';

test.each([
  ['<b>Bridges</b> &amp; <i>roads</i><br> of <em>France</em>', 'Bridges & roads of France'], ['<p>One<p>Two', 'OneTwo'], ['One<br>two', 'One two'], ['A <script>x</script>bridge', 'A bridge'],
  ['Example Works <EXW> &amp; <unclear> rise', 'Example Works <EXW> & <unclear> rise'], ['Example Works <EXW.N> and Example Petroleum <P> rise', 'Example Works <EXW.N> and Example Petroleum <P> rise'], ['<P>One</P><BR>two<o:p></o:p>', 'One two'],
  ['5 < 6 > 4', '5 < 6 > 4'],
])('of %j a reader sees the words, and signs of shares that have the form of a tag', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
