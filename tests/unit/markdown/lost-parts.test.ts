import { describe, expect, test } from 'vitest';
import { bareRendering } from '../../../src/markdown/bare-rendering.ts';
import { lostParts } from '../../../src/markdown/lost-parts.ts';
import { processorTime } from '../../helpers/processor-time.ts';

function told(markdown: string): string[] {
  return lostParts(markdown).map(({ is, label, line, column, lastLine }) => `${line}:${column}${lastLine === line ? '' : `-${lastLine}`} ${is} ${label}`.trim());
}

describe('a part of a text that readers do not see as it was meant', () => {
  test('is a reference to a footnote that is not there, at its place, in quotations too', () => {
    expect(told('A claim.[^1] Another.[^Note]\n\n> First\n> second [^b][^2].\n\n[^2]: Here.')).toEqual(['1:9 note missing 1', '1:22 note missing Note', '4:10 note missing b']);
  });

  test('is a footnote to which nothing refers, and the second of two of one name', () => {
    expect(told('One.[^a]\n\n[^A]: Seen.\n\n[^b]: Unused.\n\n[^a]: Again.')).toEqual(['5:1 note unused b', '7:1 note again a']);
  });

  test('is a footnote to which only notes refer that nobody sees, itself too', () => {
    expect(told('[^a]: Lost.[^a]\n\n[^b]: Lost.[^c]\n\n[^c]: Lost.[^b]')).toEqual(['1:1 note unused a', '3:1 note unused b', '5:1 note unused c']);
    expect(told('One.[^a]\n\n[^c]: Seen.\n\n[^b]: Seen.[^c]\n\n[^a]: Seen.[^b]')).toEqual([]);
  });

  test('is a line that gives an address to a link that is not there', () => {
    expect(told('[Chairman]: Never.\n\n[Ada][ada] and ![A dot][dot].\n\n[ada]: /people/ada/\n[dot]: dot.png')).toEqual(['1:1 definition unused Chairman']);
    expect(told('1. [Chairman]: Never.\n\n> 3) [Chairman]: No.')).toEqual(['1:4 definition unused Chairman', '3:6 definition unused Chairman']);
  });

  test('is what indentation makes code, in a list and a quotation too', () => {
    expect(told('\tA paragraph\n\tof two lines.\n\nText\n\n    Another.\n\n>     Quoted.\n\n- One\n\n      Code.')).toEqual(['1:1-2 code by indentation', '6:1 code by indentation', '8:3 code by indentation', '12:3 code by indentation']);
  });

  test('is a link that has no address, or one that no page keeps', () => {
    expect(told('[a](htp://x.example/) [b]() [c](https:/x.example) [d](<tel:1>) [e](javascript:x)\n\n[f](C:\\x.pdf)')).toEqual(['1:1 link dropped htp://x.example/', '1:23 link dropped', '1:29 link dropped https:/x.example', '1:51 link dropped tel:1', '1:64 link dropped javascript:x', '3:1 link dropped C:\\x.pdf']);
  });

  test('is a link by a definition, or with a scheme in capitals, of which no page keeps the address either', () => {
    expect(told('[a][b] and [b].\n\n[b]: htp://x.example/\n[b]: /x/')).toEqual(['1:1 link dropped htp://x.example/', '1:12 link dropped htp://x.example/']);
    expect(told('[a](HTTP://x.example)')).toEqual(['1:1 link dropped HTTP://x.example']);
  });

  test('is a cell for which the first row of its table has no column, once a row', () => {
    expect(told('| A | B |\n| - | - |\n| 1 | 2 |\n| 1 | 2 | 3 | 4 |\n| 1 | 2 | |')).toEqual(['4:9 cell 3']);
    expect(told('> | A | B |\n> | - | - |\n> | 1 | 2 | *3* |')).toEqual(['3:11 cell *3*']);
  });

  test('is what has the form of a tag and no end, in lines that begin with it and within HTML too', () => {
    expect(told('Shares of <IBM> rose, he said <unclear> to <Ada Example>.\n\n> First\n> and <IBM>.')).toEqual(['1:11 tag <IBM>', '1:31 tag <unclear>', '1:44 tag <Ada Example>', '4:7 tag <IBM>']);
    expect(told('<IBM>\n\n<div>\nShares of <IBM> rose.\n</div>')).toEqual(['1:1 tag <IBM>', '4:11 tag within HTML <IBM>']);
    expect(told('A <b>bold word.')).toEqual(['1:3 tag <b>']);
  });

  test('is an element that no page shows, within others the outermost, and one that ends itself', () => {
    expect(told('A <iframe src="https://x.example/" title="<b>">b</iframe> and\n<EMBED src="x.swf">.\n\n<video>\n<source src="x.mp4">\n<object data="x"></object>\n</video>\n\n> <audio src="x"/>')).toEqual(['1:3 element iframe', '2:1 element embed', '4:1 element video', '9:3 element audio']);
    expect(told('<svg><title>T</title><path d="M0"/></svg> <canvas></canvas> <input type=checkbox checked> <meter value=1></meter>\n\nA <noscript>b</noscript> <template>c</template> <title>d</title>')).toEqual(['1:1 element svg', '1:43 element canvas', '1:61 element input', '1:91 element meter', '3:3 element noscript', '3:26 element template', '3:49 element title']);
    expect(told('<script>\nif (a<b>c) {}\n</script>\n\nA <script src="x"></script> b <style>y</style> <iframe></iframe>\n\n<div>\n<script>document.write("<iframe></iframe>")</script>\n</div>')).toEqual(['1:1 element script', '5:3 element script', '5:48 element iframe', '8:1 element script']);
  });

  test('is an element whose words go with it, or with which goes all that follows, and where on the web it is what it shows', () => {
    const dropped = (markdown: string) => lostParts(markdown).map((part) => (part.dropped === undefined ? part.is : [part.dropped.takes, part.dropped.address ?? 'nowhere'].join(' ')));
    expect(dropped('<iframe src="https://x.example/a?b=1&c">b</iframe> <object data = http://x.example>b</object> <video controls>Words <source src=\'x.mp4\'><source src=\'https://x.example/x.mp4\'></video> <embed src="x.swf">')).toEqual(['content https://x.example/a?b=1&c', 'content http://x.example', 'nothing https://x.example/x.mp4', 'nothing nowhere']);
    expect(dropped('A <iframe src="x"/> b.\n\nA <script>b')).toEqual(['paragraph nowhere', 'paragraph nowhere']);
    expect(dropped('<div><embed src="https://x.example/it\'s b (c) "> <embed src=\' https://x.example/"a\'> <embed src="" data=https://x.example/c)></div>')).toEqual(['nothing https://x.example/it\'s b (c)', 'nothing https://x.example/"a', 'nothing https://x.example/c)']);
    expect(dropped('<iframe>\n\nB')).toEqual(['tag']);
    expect(dropped('<script>\n\nB')).toEqual(['open comment']);
    expect(dropped('<script>x="</b>"\n\nB')).toEqual(['open comment']);
    expect(dropped('<SCRIPT>x="</b>"</script>\n\nB')).toEqual(['content nowhere']);
  });

  test.each([
    ['A <iframe src="x"/> lost.\n\nB.', 'paragraph'], ['\u00a0<script> lost.\n\nB.', 'paragraph'], ['A\n<noscript/> lost.\n\nB.', 'paragraph'], ['> A <title/> lost.\n\nB.', 'paragraph'], ['- A <script src="x"/> lost.\n\nB.', 'paragraph'],
    ['<iframe src="x"/> lost.\n\nB.', 'rest'], ['<noscript/>\n\nB.', 'rest'], ['A <object data="x"/> lost.\n\nB.', 'rest'], ['A <template/> lost.\n\nB.', 'rest'],
  ])('is an element without an end, with which goes its paragraph or all that follows, as pages show: %j', (markdown, takes) => {
    const { html } = bareRendering(markdown, {});
    expect(html).not.toContain('lost');
    expect(html.includes('B.')).toBe(takes === 'paragraph');
    expect(lostParts(markdown).map(({ dropped }) => dropped?.takes)).toEqual([takes]);
  });

  test('is an element that may be a word of the text, where it has its name alone and needs no end', () => {
    expect(lostParts('The <input> tag, <Embed>, <input type=text>, <canvas></canvas>.\n\n<div>\n<input>\n</div>').map(({ dropped }) => dropped?.asWord)).toEqual(['\\<input>', '\\<Embed>', undefined, undefined, '&lt;input>']);
  });

  test('is what begins a comment, a style or code that nothing ends', () => {
    const signs = (markdown: string) => told(markdown).map((one) => one.replace(/-\d+/, ''));
    expect(signs('Text.\n\n<!-- a note\n\nLost.')).toEqual(['3:1 open comment <!--']);
    expect(signs('Text.\n\n  <!-- a note\n\nLost.')).toEqual(['3:1 open comment <!--']);
    expect(signs('Text.\n<STYLE>\n\nLost.')).toEqual(['2:1 open comment <STYLE']);
    expect(signs('Text.\n\n```\nLost.\n\n``\n')).toEqual(['3:1 open code ```']);
    expect(signs('A\n\n ~~~~\n  Lost.\n  ~~~')).toEqual(['3:2 open code ~~~~']);
    expect(signs('<![CDATA[ x\n\nLost.')).toEqual(['1:1 open comment <![CDATA[']);
    expect(signs('<!Doctype html\n\nLost.')).toEqual(['1:1 open comment <!Doctype']);
  });

  test('is the sign of a share that is called like an element without an end, behind a word and in capitals', () => {
    expect(told('Phillips <P> rose,\nand **Helm** <HR> fell.\n\nThe <RB>.')).toEqual(['1:10 tag without end <P>', '2:14 tag without end <HR>', '4:5 tag without end <RB>']);
  });

  test('is found in one reading of a text, however many brackets stand in it', () => {
    const started = performance.now();
    for (const text of ['<script'.repeat(20_000), `<div>\n${'<!-- '.repeat(20_000)}`, `<div>\n${'<a '.repeat(20_000)}`, `<div>\n${'<b'.repeat(20_000)}>`, `<div>\n${'<b "'.repeat(20_000)}>`, `<div>\n${`<b "x'" '`.repeat(20_000)}>`, `<div>\n${'<? '.repeat(20_000)}`, `<div>\n${'<iframe>'.repeat(20_000)}`, `<div>\n${'<video src=https://'.repeat(20_000)}>`, `<div>\n${'<video><source></video>'.repeat(10_000)}`, ...['src=', 'src', '', 'src="', 'src=" https://'].map((begins) => `<embed ${begins}${' '.repeat(80_000)}x>`), `<embed${' src= "'.repeat(20_000)}>`]) lostParts(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('is found in one reading of a text, however many backslashes stand in it', () => {
    expect(told(`${'\\'.repeat(8000)}[^1]${' \\\\[^2]'.repeat(1000)} \\[^3]`)).toHaveLength(1001);
  });

  test.each([
    '[a](https://x.example/) [b](http://x.example) [c](mailto:a@b.example) [d](/people/ada/) [e](#p) [f](//x.example/) [g](a.md) ![h](file:///x.png) <https://x.example/> www.example.com a@b.example xmpp:a@b.example',
    'H<sub>2</sub>O and <span lang="fr">bonjour</span><br>and <SPAN>x</span> <hr> <img src="a.png"> <x-y/>', '\\<IBM> and &lt;IBM> and `<IBM>` and <IBM.N> and 5 <6> a<b and <o:p>', '<!-- <IBM> -->', '<ul>\n<li>One\n<li>Two\n</ul>', '<p class="Mso">Text</p>\n\n<p>open', '<user@example.org>',
    '<!-- one\n\ntwo --> three', '> ```\n> code\n\nText.', '- A\n\n  ~~~~\n  Code.', '1. ```\n   code\n\nText.', '> <!-- x\n\nText.', '<!DOCTYPE html>\n\nText.', '~~~ js\ncode\n~~~~  \n\nText.', 'A b <style>y</style>', '<!-- <iframe></iframe> -->', '`<iframe></iframe>`', '\\<iframe>', '<style>\n\np {}\n</style>', '```code```',
    'One<BR>two and <br>three.<P>\n\n<P>Four\n<P>Five <I>six</I>\n\n<HR>', '> <HR>', '<?php <x> ?>', 'A <![CDATA[<x>]]> b', '<span title="<IBM> and \'<x>\'">x</span>',
    'Text.[^1]\n\n[^1]: The note, which\n\n    has two paragraphs.', 'Printed \\[^1].', '`[^1]`', '```\n[^1]\n\tindented\n```', '[^1](https://other.example/)', '[Chairman]: We shall see.', '\\[Chairman]: Never.',
    'A line\n    that goes on.', '- One\n\n  Two\n    - Three', '<pre>\n\tkept\n</pre>', 'No [brackets] of this kind: [x].', 'Shares <XX.N:YY> rose.[^1]\n\n[^1]: The note.',
    '[//]: # (A comment)\n\nText.\n\n[//]: # "Another"\n\n[comment]: <> (A third)', 'Text. <!-- [d]: /x/ -->\n\n<!--\n    A comment\n\n[d]: /x/\n-->',
  ])('is none where all is seen: %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('is looked for once, however many tags stand in one block', () => {
    const block = `<div>\n${'<b>x</b>\n'.repeat(3600)}</div>\n\n`;
    expect(processorTime(() => { expect(told(block.repeat(20))).toEqual([]); })).toBeLessThan(4);
  });
});
