import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownOfHtml } from '../../../../src/imports/markup/markdown-of-html.ts';
import { collapsed, shownBlocks } from '../rendered.ts';

const pictures = new Map([['dot.png', 'dot-1a2b3c4d.png']]);
const nameAt = (address: string) => pictures.get(address);

function made(html: string) {
  const read = markdownOfHtml(html, { base: 'https://gazette.example/2001/a.html', picture: (addresses) => addresses.map(nameAt).find((name) => name !== undefined), nameAt });
  return read.ok ? { markdown: read.markdown, losses: read.losses } : read.reason;
}

describe('what Markdown can express stays', () => {
  test.each([
    ['<p>One <em>two</em> <strong>three</strong>.</p><p>Four.</p>', 'One *two* **three**.\n\nFour.'],
    ['<h2>Head</h2><ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>', '## Head\n\n- a\n- b\n\n3. c'],
    ['<blockquote><p>Said.</p></blockquote>', '> Said.'],
    ['<p><a href="/b.html#p">there</a>, <a href="mailto:a@example.org">mail</a></p>', '[there](https://gazette.example/b.html#p), [mail](mailto:a@example.org)'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['<figure><img src="dot.png" alt="A dot"><figcaption>The <b>bridge</b>. Photo: B. Sample</figcaption></figure>', '![A dot](dot-1a2b3c4d.png "The bridge. Photo: B. Sample")'],
    ['<p>One</p><p>&nbsp;</p><!-- no --><p>Two</p>', 'One\n\nTwo'],
    ['<p>One<a name="x"></a> two<a href="/b"> </a>three</p><p><a id="y"></a></p><h2><a name="z">Head</a></h2>', 'One two three\n\n## Head'],
    ['<p><a href="/b.html"><img src="dot.png" alt=""></a></p>', '[![](dot-1a2b3c4d.png)](https://gazette.example/b.html)'],
  ])('%s', (html, markdown) => {
    expect(made(html)).toEqual({ markdown, losses: [] });
  });
});

describe('what it cannot is kept as text or a link, and listed', () => {
  test.each([
    ['<p>CO<sub>2</sub> and CO<sub>2</sub></p>', 'CO2 and CO2', ['A subscript became plain text (2 times).']],
    ['<iframe src="https://video.example/1"></iframe>', '[https://video.example/1](https://video.example/1)', ['A frame became a link to https://video.example/1.']],
    ['<video><source src="//video.example/1.mp4"></video>', '[https://video.example/1.mp4](https://video.example/1.mp4)', ['A video became a link to https://video.example/1.mp4.']],
    ['<table><caption>Costs</caption><tr><th>a</th></tr><tr><td rowspan="2">1</td></tr></table>', 'Costs\n\n| a |\n| - |\n| 1 |', ['The caption of a table became a paragraph.', 'Joined cells of a table were parted.']],
    ['<p>a <img src="https://cdn.example/x.jpg" alt="band"> b</p>', 'a [band](https://cdn.example/x.jpg) b', ['The picture https://cdn.example/x.jpg is not at hand: a link stands in its place.']],
    ['<form><p>Vote</p><input name="a"><button>Go</button></form>', 'Vote', ['A form was left out.', 'A field of a form was left out.', 'A button was left out.']],
  ])('%s', (html, markdown, losses) => {
    expect(made(html)).toEqual({ markdown, losses });
  });
});

describe('what could run is gone', () => {
  test.each([
    ['<script>alert(1)</script><p onclick="x()">a</p><style>p{}</style>', 'a'],
    ['<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a href="vbscript:x">c</a></p>', 'a b c'],
    ['<svg><script>alert(1)</script><a href="javascript:x">y</a></svg><p>a</p>', 'a'],
    ['<math><mtext><img src=x onerror=alert(1)></mtext></math><p>a</p>', 'a'],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">a</p></noscript><p>b</p>', 'b'],
    ['<p>a <img src="javascript:alert(1)"> b</p>', 'a b'],
    ['<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=x"><p>a</p>', 'a'],
  ])('%s', (html, markdown) => {
    const read = made(html);
    expect(typeof read === 'string' ? read : read.markdown.replace(/^\n+/, '')).toContain(markdown.trim());
    expect(JSON.stringify(read)).not.toMatch(/alert\(1\)|javascript:|<script|onerror|evil/);
  });
});

test('any text is shown as it was, whatever signs of Markdown or HTML it has', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '*', '_', '<', '>', '&', '[', ']', '(', ')', '#', '-', '+', '1', '.', '`', '\\', '|', '~', '!', '"', ':', '@', '/', 'é', '$'), minLength: 1, maxLength: 30 });
  fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (paragraphs) => {
    const escaped = paragraphs.map((one) => `<p>${one.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
    const read = made(escaped);
    if (typeof read === 'string') throw new Error(read);
    expect(shownBlocks(`\n${read.markdown}\n`)).toEqual(paragraphs.map(collapsed).filter((one) => one !== '').map((one) => `p: ${one}`));
  }), { numRuns: 500 });
});

test('HTML that is nested too deep is refused before it is parsed', () => {
  expect(made('<div>'.repeat(5000))).toBe('Its HTML is nested too deep. Take out the elements that hold nothing of the article.');
  expect(made('<b><i>'.repeat(200) + 'x')).toBe('Its HTML is nested too deep. Take out the elements that hold nothing of the article.');
});
