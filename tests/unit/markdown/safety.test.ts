import type { CheerioAPI } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsed, seen } from '../../helpers/rendering.ts';

const harmless = new Set([
  'p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'a', 'em', 'strong', 'del', 'ins', 's', 'sub', 'sup', 'small', 'abbr', 'cite', 'q',
  'kbd', 'samp', 'var', 'mark', 'time', 'span', 'b', 'i', 'u', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'figure', 'figcaption', 'img',
]);
const inert = new Set([
  'id', 'class', 'lang', 'dir', 'title', 'aria-label', 'aria-describedby', 'data-footnotes', 'data-footnote-ref', 'data-footnote-backref', 'start', 'reversed', 'datetime', 'colspan', 'rowspan', 'scope', 'alt', 'width', 'height', 'loading',
  'decoding', 'href', 'src',
]);

/** Everything in a parsed text that could run, load, style, take part in a form or stand in for something of the page's own. */
function dangers($: CheerioAPI): string[] {
  return $('*').get().flatMap((element) => {
    const name = ($(element).prop('tagName') ?? '').toLowerCase();
    const attributes = $(element).attr() ?? {};
    const own = Object.entries(attributes);
    return [
      ...(harmless.has(name) ? [] : [`<${name}>`]),
      ...own.filter(([attribute, value]) => !inert.has(attribute) && !isScrolled(name, attribute, value)).map(([attribute]) => `${name}[${attribute}]`),
      ...own.filter(([attribute, value]) => attribute === 'id' && !/^(?:p-[0-9a-f]{6}(?:-\d+)?|fn-\S+|fnref-\S+|footnote-label)$/u.test(value)).map(([, value]) => `#${value}`),
      ...own.filter(([attribute, value]) => (attribute === 'href' || attribute === 'src') && !leadsSomewhereHarmless(value)).map(([, value]) => value),
      ...(name === 'img' && !/^\/pictures\//.test(attributes['src'] ?? '') ? ['an image from elsewhere'] : []),
    ];
  });
}

/** What is scrolled by itself can be reached by keyboard, in its place among the others. */
function isScrolled(name: string, attribute: string, value: string): boolean {
  return (name === 'table' || name === 'pre') && attribute === 'tabindex' && value === '0';
}

function leadsSomewhereHarmless(address: string): boolean {
  const url = URL.parse(address, 'https://archive.example/articles/a/');
  return url === null || ['https:', 'http:', 'mailto:'].includes(url.protocol);
}

describe('HTML in a text', () => {
  test.each([
    ['a script', 'Before <script>alert(1)</script> after', 'Before after'],
    ['an order of its own for the keyboard', '<table tabindex="5"><tr><td>a</td></tr></table>\n\n<pre tabindex="7">b</pre>\n\n<p tabindex="9">c</p>', 'a b c'],
    ['a script in capitals, with a space in its end', 'Before <SCRIPT >alert(1)</SCRIPT > after', 'Before after'],
    ['a script of its own paragraph', 'Before\n\n<script>\nalert(1)\n</script>\n\nafter', 'Before after'],
    ['a script in a script', '<scr<script>ipt>alert(1)</scr</script>ipt> after', '<script> after'],
    ['event handlers', '<b onclick="alert(1)" onmouseover=alert(2)>bold</b> <p onfocus=alert(3) tabindex=0 autofocus>text</p>', 'bold text'],
    ['an event handler on an image', '<img src=x onerror=alert(1) alt="A dog">', 'A dog'],
    ['an event handler behind a slash', '<b/onclick=alert(1)>bold</b>', '<b/onclick=alert(1)>bold'],
    ['a style', '<style>p{display:none}</style><p style="position:fixed;inset:0">text</p>', 'text'],
    ['a frame', 'Before <iframe src="https://other.example/" srcdoc="<script>alert(1)</script>"></iframe>after', 'Before after'],
    ['a picture that is a program', '<svg onload=alert(1)><script>alert(2)</script><text>words</text><a xlink:href="javascript:alert(3)">more</a></svg>', 'wordsmore'],
    ['a formula that hides HTML', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>after', 'after'],
    ['an object, an embed and a base', 'Text <object data="x.swf">in place</object><embed src="x.swf"><base href="https://other.example/">after', 'Text after'],
    ['a form', '<form action="https://other.example/"><input name=q value=x><button formaction="javascript:alert(1)">Send</button><textarea>words</textarea></form>', 'Sendwords'],
    ['a box to tick', '<input type=checkbox disabled checked>one <input type="image" src=x> <label>two</label>', 'one two'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=https://other.example/">text', 'text'],
    ['a link element', '<link rel="stylesheet" href="https://other.example/x.css">text', 'text'],
    ['a template with a shadow', '<template shadowrootmode="open"><script>alert(1)</script></template>text', 'text'],
    ['a sound and a film', '<video src="x.mp4" autoplay poster=x>film</video> <audio src=x onerror=alert(1)></audio>text', 'film text'],
    ['an image set', '<picture><source srcset="https://other.example/x.png"><img src="https://other.example/y.png" srcset="z.png 2x" alt="A cat"></picture>', 'A cat'],
    ['names that stand in for the page’s own', '<p id="search" name="title">one</p><a id="location" name="document">two</a><b id="p-123456">three</b>', 'onetwothree'],
    ['a class of the page’s own', '<div class="masthead">text</div>', 'text'],
    ['plain text to the end of the page', 'One <plaintext>two\n\nThree', 'One two Three'],
    ['an example to the end of the page', 'One <xmp><script>alert(1)</script></xmp> two', 'One <script>alert(1)</script> two'],
    ['a comment', 'One <!-- <script>alert(1)</script> --> two', 'One two'],
    ['a comment that ends early', 'One <!--> <img src=x onerror=alert(1) alt=dog> --> two', 'One dog --> two'],
    ['a custom element', '<x-y onclick=alert(1)>text</x-y>', 'text'],
    ['a portal, a marquee and a dialog', '<portal src="https://other.example/"></portal><marquee onstart=alert(1)>text</marquee><dialog open>more</dialog>', 'textmore'],
    ['a popover', '<button popovertarget=x>push</button><p popover id=x>text</p>', 'pushtext'],
    ['an end of what is around it', 'One</p></div></main></body></html><h1>two</h1>', 'One two'],
  ])('with %s can do nothing, and its words stay', (_, markdown, expected) => {
    const $ = parsed(markdown);
    expect(dangers($)).toEqual([]);
    expect(seen($).replace(/\s/g, '')).toBe(expected.replace(/\s/g, ''));
  });

  test('for running text is kept', () => {
    const $ = parsed('H<sub>2</sub>O, <kbd>Enter</kbd>, <time datetime="2025">then</time>, <abbr title="North Atlantic">NA</abbr>, <span lang="ru" dir="ltr">слово</span>');
    expect($('sub, kbd, time[datetime], abbr[title], span[lang="ru"][dir="ltr"]')).toHaveLength(5);
  });
});

describe('a link in a text', () => {
  test.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript&#58;alert(1)', 'javascript&colon;alert(1)', '&#106;avascript:alert(1)',
    'vbscript:x', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2Zz4=', 'file:///etc/passwd', 'blob:https://x/y', 'view-source:x', 'ftp://x/y', 'tel:1', 'intent:x',
  ])('to %j leads nowhere, in Markdown and in HTML, and its words stay', (address) => {
    const escaped = address.replaceAll('"', '&quot;');
    for (const markdown of [`[words](<${address.replaceAll('<', '%3C').replaceAll('\n', '')}>)`, `<a href="${escaped}">words</a>`, `[words][x]\n\n[x]: <${address.replaceAll('<', '%3C').replaceAll('\n', '')}>`, `<a xlink:href="${escaped}" ping="${escaped}">words</a>`]) {
      const $ = parsed(markdown);
      expect(dangers($), markdown).toEqual([]);
      expect(seen($)).toContain('words');
      expect($('a:not(.para)[href]').attr('href') ?? '', markdown).not.toMatch(/^\s*[a-z-]+:/i);
    }
  });

  test('to the web, to a page of the site and to an address of mail is kept, with the site’s base path', () => {
    const $ = parsed('[a](https://other.example/) [b](/people/x/) [c](mailto:a@b.example) [d](#e) [f](../g/) [h](//other.example/)');
    expect($('a:not(.para)').map((_, link) => $(link).attr('href')).get()).toEqual(['https://other.example/', '/base/people/x/', 'mailto:a@b.example', '#e', '../g/', '//other.example/']);
  });
});

test('a picture from another site is a link to it, and one with an address that is none is its words', () => {
  const $ = parsed('![A dog](https://other.example/dog.png) ![A cat](javascript:alert(1)) ![](data:image/png;base64,AAAA)');
  expect(dangers($)).toEqual([]);
  expect($('img')).toHaveLength(0);
  expect($('a:not(.para)').map((_, link) => [$(link).attr('href'), $(link).text()]).get()).toEqual(['https://other.example/dog.png', 'A dog']);
  expect(seen($)).toContain('A cat');
});

test('a picture in a link is words in that link, for no link stands in another', () => {
  const $ = parsed('[![A dog](https://other.example/dog.png) barks](https://other.example/)');
  expect($('a:not(.para)').map((_, link) => [$(link).attr('href'), $(link).text()]).get()).toEqual(['https://other.example/', 'A dog barks']);
});

test('no text can do anything, whatever it is made of', () => {
  const piece = fc.constantFrom(
    '<', '>', '</', '/>', '"', "'", '=', ' ', '\n', '\n\n', '`', '&lt;', '&#106;', '&colon;', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '\u0000', '[', ']', '(', ')', '![', '[^1]', '[^1]: ', '|', '\n|-|\n', '- ', '> ', '*', '_', '~~', '\\',
    'script', 'style', 'svg', 'math', 'img', 'a', 'b', 'p', 'table', 'iframe', 'template', 'title', 'noscript', 'textarea', 'plaintext', 'select', 'xmp', 'base', 'form', 'input', 'annotation-xml', 'foreignObject', 'mglyph', 'body', 'html', 'h2',
    ' onclick=alert(1)', ' onerror="alert(1)"', ' href=javascript:alert(1)', ' src=x', ' id=search', ' id=fn-1', ' class=name', ' style=x', ' srcdoc=x', ' action=x', ' encoding=text/html', 'javascript:', 'data:', 'https://x.example/', 'alert(1)',
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')), fc.boolean(), (markdown, smartQuotes) => {
    expect(dangers(parsed(markdown, { smartQuotes }))).toEqual([]);
  }), { numRuns: 1000 });
});
