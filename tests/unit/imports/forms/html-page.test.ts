import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEdition } from '../../../../src/edition/edition.ts';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
const paragraphs = [
  'The bridge over the river was opened yesterday by the mayor of the town, who said that nobody had believed in it for a long time.',
  'The people came from both banks to see it, and the children were the first to walk over to the other side, where a band was playing.',
  'The works were begun in the spring seven years ago, and were to be done within two, and nothing was as simple as a bridge.',
].map((text) => `<p>${text}</p>`).join('');

function page(head: string, body = `<article><h1>A bridge opens</h1>${paragraphs}</article>`): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A bridge opens | Example Gazette</title>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>Imprint</footer></body></html>`;
}

const jsonLd = '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"The bridge","datePublished":"2001-03-04T10:00:00+0100","author":[{"@type":"Person","name":"Ada Example"},{"name":"Ben Sample"}],"publisher":{"name":"Example Gazette"},"description":"It is long.","inLanguage":"en","printPage":"B4"}]}</script>';

async function imported(html: string | Uint8Array, options: Parameters<typeof importWith>[0] = {}) {
  const folder = folderOf();
  writeFileSync(join(folder, 'page.html'), html);
  const report = await importWith(options, folder, 'page.html');
  const [path = '', text = ''] = Object.entries(filesIn(join(folder, 'content'))).find(([name]) => name.startsWith('articles/') && name.endsWith('.md')) ?? [];
  return { ...report, path, text, folder };
}

describe('a saved web page', () => {
  test('is read as its JSON-LD says, with its canonical address, and without what is not the article', async () => {
    const { path, text } = await imported(page(`<link rel="canonical" href="https://gazette.example/2001/a-bridge-opens.html">${jsonLd}`));
    expect(path).toBe('articles/2001/03/a-bridge-opens.md');
    expect(text.split('\n---\n')[0]).toBe([
      '---', 'title: The bridge', 'date: 2001-03-04T10:00:00+01:00', 'source: example-gazette', 'language: en', 'byline:', '  - Ada Example', '  - Ben Sample', 'page: B4', 'summary: It is long.', 'url: https://gazette.example/2001/a-bridge-opens.html',
    ].join('\n'));
    expect(text).toContain('The bridge over the river');
    expect(text).not.toMatch(/Home|Imprint/);
  });

  test('has the signs that references in its JSON-LD mean', async () => {
    const { text } = await imported(page(jsonLd.replace('The bridge', 'Bridge &#8211; &bdquo;open&ldquo; at R&D <now>').replace('It is long.', 'It&#x27;s long.')));
    expect(text).toContain('title: Bridge – „open“ at R&D <now>\n');
    expect(text).toContain("summary: It's long.\n");
  });

  describe('of a word processor', () => {
    const typed = (generator: string, body: string) => imported(`<html><head><title>Template</title><meta name=Generator content="${generator}"></head><body>${body}</body></html>`);
    const note = '<hr><div><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p></div></div>';

    test('is text from end to end, with its short footnotes', async () => {
      const { text, told } = await typed('Microsoft Word 15 (filtered)', `<h1>A bridge opens</h1>${paragraphs}<p>Last.<a href="#_ftn1" name="_ftnref1">[1]</a></p>${note}`);
      expect(text).toMatch(/^---\ntitle: A bridge opens\n/);
      expect(text.split('\n---\n').slice(1).join('').trim()).toMatch(/^The bridge over[^]*\n\nLast\.\\\[1\]\n+\\\[1\] A note\.$/);
      expect(told.join()).not.toContain('could not be told');
    });

    test('has the title of its first line, where no style says it; a paragraph is none', async () => {
      expect((await typed('LibreOffice 7.3.7.2 (Linux)', `<p><br></p><p>A bridge opens</p>${paragraphs}`)).text).toMatch(/^---\ntitle: A bridge opens\n[^]*---\n\nThe bridge/);
      expect((await typed('LibreOffice 7.3.7.2 (Linux)', `<p>${'Long words. '.repeat(30)}</p>`)).text).toMatch(/^---\ntitle: Template\n[^]*---\n\nLong/);
    });
  });

  describe('of a word processor, and its title', () => {
    const word = async (body: string) => {
      const { text, told } = await imported(`<html><head><title></title><meta name=Generator content="Microsoft Word 15 (filtered)"></head><body>${body}</body></html>`);
      return { title: /^title: (.*)$/m.exec(text)?.[1], text: text.split('\n---\n').slice(1).join('').trim(), told };
    };

    test.each([
      ['a heading of a part is none', '<p>Bridge opened</p><p>Intro.</p><h1>The first part</h1><p>Text.</p>', 'Bridge opened', 'Intro.\n\n# The first part\n\nText.'],
      ['its lines are parted by a space', '<p class=MsoTitle>Bridge opened<br>in Exampleton</p><p>Text.</p>', 'Bridge opened in Exampleton', 'Text.'],
      ['one without words is none', '<p class=MsoTitle>&nbsp;</p><h1>&nbsp;</h1><p>Bridge opened</p><p>Text.</p>', 'Bridge opened', 'Text.'],
      ['a document of one line has it as its text', '<p>Bridge opened</p>', 'Bridge opened', 'Bridge opened'],
      ['what stands at the head of each page is none', '<div title="header"><p>Page 1</p></div><p>Bridge opened</p><p>Text.</p>', 'Bridge opened', 'Page 1\n\nText.'],
      ['its note stays in the text', '<h1>Bridge opened<a href="#_ftn1" name="_ftnref1">[1]</a></h1><p>Text.</p>', 'Bridge opened', '# Bridge opened\\[1]\n\nText.'],
    ])('%s', async (_, body, title, text) => {
      expect(await word(body)).toMatchObject({ title, text });
    });

    test('its picture stays in the text', async () => {
      expect((await word('<h1><img src="dot.png" alt="A dot"> Bridge opened</h1><p>Text.</p>')).told.join()).toContain('The picture "dot.png" is not at hand');
    });
  });

  test('has the title of its head where its first heading has no words', async () => {
    expect((await imported(page('', `<article><h1>&nbsp;</h1>${paragraphs}</article>`))).text).toContain('title: A bridge opens | Example Gazette\n');
  });

  test('has the address that it gives in whole, where its canonical one is a mere path', async () => {
    const { path, text } = await imported(page(`<link rel="canonical" href="/2001/x"><meta property="og:url" content="https://gazette.example/2001/a-bridge.html">${jsonLd}`));
    expect(path).toBe('articles/2001/03/a-bridge.md');
    expect(text).toContain('url: https://gazette.example/2001/a-bridge.html\n');
  });

  test('is read by its meta elements where it has no JSON-LD, or one that is broken', async () => {
    const meta = '<meta property="article:published_time" content="2001-03-04"><meta name="author" content="Ada Example"><meta property="og:site_name" content="Example Gazette"><meta property="og:title" content="The bridge">';
    for (const broken of ['', '<script type="application/ld+json">{"@type":"NewsArticle",</script>']) {
      const { text } = await imported(page(meta + broken));
      expect(text).toContain('title: The bridge\ndate: 2001-03-04\nsource: example-gazette\nlanguage: en-GB\nbyline:\n  - Ada Example\n');
    }
  });

  test.each([['of its head and its body', /<\/?(?:head|body)>/g], ['of the page itself, too', /<\/?(?:html|head|body)\b[^>]*>/g]])('that leaves out the tags %s is read as the same', async (_, tags) => {
    const whole = page(`<link rel="canonical" href="https://gazette.example/2001/a-bridge-opens.html">${jsonLd}`);
    const { path, text } = await imported(whole.replace(tags, ''));
    expect({ path, text }).toEqual({ path: 'articles/2001/03/a-bridge-opens.md', text: (await imported(whole)).text });
  });

  test('that does not say when and where it was printed becomes a draft, unless the command says where', async () => {
    const { path, text, told } = await imported(page(''));
    expect(path).toBe('articles/page.md');
    expect(text).toContain('draft: true');
    expect(told.join()).toContain('Nothing says when it was printed');
    expect((await imported(page('<meta name="date" content="2001-03-04">'), { given: { title: undefined, date: undefined, source: 'Example Gazette', language: undefined, people: [], countries: [], organisations: [], topics: [], take: [] } })).text).toContain('source: example-gazette');
  });

  test('brings the pictures along that lie beside it, and no others', async () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'in/page_files'), { recursive: true });
    writeFileSync(join(folder, 'in/page_files/dot.png'), dot);
    writeFileSync(join(folder, 'in/page_files/no.png'), 'no picture');
    writeFileSync(join(folder, 'secret.png'), dot);
    symlinkSync(join(folder, 'secret.png'), join(folder, 'in/page_files/link.png'));
    const pictures = ['page_files/dot.png', '../secret.png', 'page_files/link.png', 'page_files/no.png', 'https://cdn.example/x.png'].map((src) => `<figure><img src="${src}" alt="A dot"><figcaption>Photo: B. Sample</figcaption></figure>`).join('');
    writeFileSync(join(folder, 'in/page.html'), page(jsonLd, `<article>${paragraphs}${pictures}${paragraphs}</article>`));
    const { told } = await importInto(folder, 'in');
    const files = filesIn(join(folder, 'content'));
    const copies = Object.keys(files).filter((name) => name.endsWith('.png'));
    expect(copies).toHaveLength(1);
    expect(files['articles/2001/03/page.md']).toContain(`![A dot](${copies[0]?.split('/').at(-1) ?? ''} "Photo: B. Sample")`);
    expect(files['articles/2001/03/page.md']?.match(/!\[/g)).toHaveLength(1);
    expect(told.join()).toContain('The picture https://cdn.example/x.png is not at hand');
    const { problems } = openEdition({ content: join(folder, 'content'), base: '/', site: undefined, drafts: true });
    expect(problems.all().filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect((await importInto(folder, 'in')).line).toContain('1 unchanged');
  });

  describe('has the picture that stands beside links to it', () => {
    const withPicture = async (address: string, body = paragraphs, name = 'page', file = 'dot.png') => {
      const folder = folderOf();
      mkdirSync(join(folder, `in/${name}_files`), { recursive: true });
      writeFileSync(join(folder, `in/${name}_files/${file}`), dot);
      writeFileSync(join(folder, `in/${name}.html`), page(`${jsonLd}<meta property="og:image" content="${address}"><meta property="og:image:alt" content="A dot">`, `<article>${body}${paragraphs}</article>`));
      const { told } = await importInto(folder, 'in');
      const files = filesIn(join(folder, 'content'));
      const article = Object.entries(files).find(([path]) => path.startsWith('articles/') && path.endsWith('.md'))?.[1] ?? '';
      return { told, text: (article.split('\n---\n\n')[1] ?? '').replace(/-[0-9a-f]{8}(?=\.png)/g, ''), again: (await importInto(folder, 'in')).line };
    };

    test.each([
      ['by its name', 'https://gazette.example/2001/dot.png?w=9', 'page', 'dot.png'],
      ['by its name without references', 'https://gazette.example/2001/Plan%20B.png', 'page', 'Plan B.png'],
      ['in a folder with a sign of addresses', 'https://gazette.example/2001/dot.png', 'C# 100% page', 'dot.png'],
      ['at its full size', 'https://gazette.example/2001/dot-1200x630.png', 'page', 'dot.png'],
    ])('above its text, where a browser saved it: %s', async (_, address, name, file) => {
      const { told, text, again } = await withPicture(address, '', name, file);
      expect(text).toMatch(/^!\[A dot\]\((?:dot|plan-b)\.png\)\n\nThe bridge/);
      expect(told).toEqual([]);
      expect(again).toContain('1 unchanged');
    });

    test('once, where the text shows it', async () => {
      const { told, text } = await withPicture('https://gazette.example/2001/dot.png', `${paragraphs}<p>Look: <img src="page_files/dot.png" alt="The dot"></p>`);
      expect(text.match(/!\[.*?\]\(.*?\)/g)).toEqual(['![The dot](dot.png)']);
      expect(told).toEqual([]);
    });

    test('without a word, where the text shows it in another size', async () => {
      const { told, text } = await withPicture('https://gazette.example/2001/dot.png', `${paragraphs}<p>Look: <img src="./page_files/dot-3x2.png" alt="The dot"></p>`, 'page', 'dot-3x2.png');
      expect(text).toContain('Look: ![The dot](dot-3x2.png)');
      expect(told).toEqual([]);
    });

    const beside = (tag: string) => `</article><${tag}><a href="/"><img src="page_files/logo.png"></a> <img src="page_files/logo-32x32.png"></${tag}><article>`;
    test.each([
      ['in nav', beside('nav'), false], ['in aside', beside('aside'), false], ['in header', beside('header'), false], ['in footer', beside('footer'), false],
      ['nowhere', '', true],
      ['in the header of the article', '<header><img src="page_files/logo.png"></header>', true],
      ['beside the article, and in it', '</article><footer><img src="page_files/logo.png"></footer><article><div><img src="page_files/logo.png"></div>', true],
    ])('unless the page shows it beside its article alone, as it does a logo: %s', async (_, shown, isTaken) => {
      const { told, text, again } = await withPicture('https://gazette.example/img/logo.png', `${shown}${paragraphs}`, 'page', 'logo.png');
      expect(text.includes('(logo.png)')).toBe(isTaken);
      expect(told).toEqual(isTaken ? [] : [expect.stringMatching(/\n {2}The picture https:\/\/gazette\.example\/img\/logo\.png, which stands beside links to the page, was left out: the page shows it beside its article alone, as it does a logo\.$/)]);
      expect(again).toContain('1 unchanged');
    });

    test('told, where a query says which of many it is, and a file of their name is at hand', async () => {
      const { told, text } = await withPicture('https://gazette.example/img.php?id=9', `${paragraphs}<p>Look: <img src="page_files/img.php" alt="The dot"></p>`, 'page', 'img.php');
      expect(text.match(/!\[.*?\]/g)).toEqual(['![The dot]']);
      expect(told.join()).toContain('The picture https://gazette.example/img.php?id=9, which stands beside links to the page, is not at hand and was left out.');
    });

    test('told with its address, where it is not at hand', async () => {
      const { told, text } = await withPicture('https://gazette.example/2001/other.png');
      expect(text).toMatch(/^The bridge/);
      expect(told).toEqual([expect.stringMatching(/\.md\n {2}The picture https:\/\/gazette\.example\/2001\/other\.png, which stands beside links to the page, is not at hand and was left out\.$/)]);
    });
  });

  test('has its keywords told, wherever they stand, each once', async () => {
    const meta = '<meta property="article:tag" content="Bridges"><meta property="article:tag" content="Roads &amp; rails"><meta name="keywords" content="bridges, Towns,, "><meta name="news_keywords" content="Rivers;Towns">';
    const { told } = await imported(page(`${jsonLd.replace('"printPage"', '"keywords":["Rivers","Mayors"],"printPage"')}${meta}`));
    expect(told).toEqual([expect.stringMatching(/\.md\n {2}Its keywords were left out: Rivers, Mayors, Bridges, Roads & rails, Towns\.$/)]);
    expect((await imported(page(jsonLd.replace('"printPage"', '"keywords":"Bridges, Towns","printPage"')))).told.join()).toContain('Its keywords were left out: Bridges, Towns.');
  });

  test('leaves pictures out where that is asked for, and names them', async () => {
    const folder = folderOf({ 'page.html': page(jsonLd, `<article>${paragraphs}<p>Look: <img src="dot.png" alt="A dot"> and <img src="other.png" alt=""> and <img src="blob:a"></p>${paragraphs}</article>`) });
    writeFileSync(join(folder, 'dot.png'), dot);
    const { told } = await importWith({ pictures: false }, folder, 'page.html');
    expect(told.join()).toContain('  The picture "dot.png" is not at hand: its words stand in its place.\n  The picture "other.png" was left out.\n  A picture was left out.');
    expect(Object.keys(filesIn(join(folder, 'content'))).filter((name) => name.endsWith('.png'))).toEqual([]);
  });

  test('is decoded as it says, and refused where it cannot be', async () => {
    const koi = Buffer.from(page('').replace('charset="utf-8"', 'charset="windows-1251"').replace('A bridge opens</h1>', '%</h1>'), 'latin1');
    const bytes = Buffer.concat([koi.subarray(0, koi.indexOf('%')), Buffer.from([0xcc, 0xee, 0xf1, 0xf2]), koi.subarray(koi.indexOf('%') + 1)]);
    expect((await imported(bytes)).text).toContain('title: Мост');
    const { told } = await imported(Buffer.concat([Buffer.from(page('')), Buffer.from([0xff])]));
    expect(told).toEqual(['page.html:1: quarantined: The bytes are not utf-8. Save it again in that encoding.']);
  });

  test('that is nested too deep or has too many elements is put in quarantine', async () => {
    expect((await imported(page('', '<div>'.repeat(20_000)))).line).toContain('1 quarantined');
    expect((await imported(page('', '<p>a</p>'.repeat(30_000)))).told).toEqual(['page.html:1: quarantined: It has more than 20000 elements. Save the article alone.']);
  });
});
