import { expect, test } from 'vitest';
import { unreadLinks } from '../../../src/markdown/unread-links.ts';
import { processorTime } from '../../helpers/processor-time.ts';

const found = (text: string) => unreadLinks(text).map(({ what, name, why, line, column }) => `${String(line)}:${String(column)} ${what} ${name}, ${why}`);

test.each([
  ['One.\n\nA ![A bridge](my bridge.jpg "Cap")', '3:3 picture my bridge.jpg, space'],
  ['![A bridge](bridge (2).jpg)', '1:1 picture bridge (2).jpg, space'],
  ['![A *long* [old] bridge](my bridge.jpg)', '1:1 picture my bridge.jpg, space'],
  ['![A bridge](https://other.example/my bridge.jpg)', '1:1 picture https://other.example/my bridge.jpg, space'],
  ['> - [words](/people/ada example/)', '1:5 link /people/ada example/, space'],
  ['[words](https://other.example/a b)', '1:1 link https://other.example/a b, space'],
  ['[![A bridge](my bridge.jpg)](/people/ada/)', '1:2 picture my bridge.jpg, space'],
  ['![A bridge](bridge.jpg “Caption”)', '1:1 picture bridge.jpg, caption'],
  ['![A bridge](bridge.jpg "The "old" bridge")', '1:1 picture bridge.jpg, caption'],
  ['![A bridge](bridge.jpg The old bridge)', '1:1 picture bridge.jpg, caption'],
  ['[words](/people/ada/ „Ada“)', '1:1 link /people/ada/, caption'],
  ['Seen: ![A bridge] (bridge.jpg "Cap")', '1:7 picture bridge.jpg, apart'],
  ['[Ada] (/people/ada/)', '1:1 link /people/ada/, apart'],
  ['He met [[Ada Example]].', '1:8 link Ada Example, wiki'],
  ['One\n\n> [[ada|the engineer]]', '3:3 link ada|the engineer, wiki'],
  ['![[bridge.jpg]] Text.', '1:1 picture bridge.jpg, wiki'],
])('a picture or link that Markdown does not take for one is found: %s', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  '![A bridge](bridge.jpg "The (old) bridge")', "![A bridge]( bridge.jpg 'The \"old\" bridge' )", '![A bridge](bridge.jpg "The \\"old\\" bridge")', '![A bridge](<my bridge.jpg>)', '![A bridge](bridge.jpg (Caption))',
  '`![A bridge](my bridge.jpg)`', '    ![A bridge](my bridge.jpg)', '```\n![A bridge](my bridge.jpg)\n```', '<!-- ![A bridge](my bridge.jpg) -->', '[d]: /x/ "![A](b c.jpg)"',
  '\\![A bridge](my bridge.jpg)', '\\![A bridge\\](my bridge.jpg)', '\\[words](/people/ada example/)', 'He said [sic](so it is printed) no.', 'No bracket](/people/ada example/)', '![A bridge] (my bridge.jpg)', '[words](/people/ada/) and (more words)',
  '[sic] (so it is printed) and [1] (https://other.example/) and [a] (bridge.jpg)', '[[1]](https://other.example/)', '[[1]][d]\n\n[d]: /x/', '[[d]]\n\n[d]: /x/', '\\[[Ada Example]]', '`[[Ada Example]]`', 'a[[0]', 'Text.[^1]\n\n[^1]: Note',
])('what is one, or shows what one looks like, or is a text, is let be: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('thousands of signs take no time', () => {
  expect(processorTime(() => {
    for (const text of [']('.repeat(50_000), '['.repeat(50_000) + ']('.repeat(50_000), `![a](${'b ('.repeat(50_000)}`, '![a](/b c '.repeat(20_000), '![a](/b c) '.repeat(5000), `![a](b ${'"'.repeat(50_000)})`, `![a](${'/'.repeat(50_000)} b)`, `![a](a.jpg${' '.repeat(50_000)}b.jpg)`, '[['.repeat(50_000), '[[a]]'.repeat(20_000), '![a] (b.jpg)'.repeat(5000), `[a]${' '.repeat(100_000)}(`, '[[a]]\n'.repeat(20_000)]) unreadLinks(text);
  })).toBeLessThan(2);
});
