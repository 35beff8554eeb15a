import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
const space = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

const xhtml = '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>One <em>two</em>.</p></body></html></inlineXML>';
const nitf = '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head/><body><body.head><hedline><hl1>No</hl1></hedline></body.head><body.content><p>One <em>two</em>.</p><hl2>Head</hl2></body.content></body></nitf></inlineXML>';

function item(content: string, changes: { readonly attributes?: string; readonly kind?: string; readonly status?: string } = {}): string {
  return `<newsItem ${changes.attributes ?? ''} guid="urn:newsml:wire.example:7" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:${changes.kind ?? 'text'}"/><provider literal="EW"><name>Example Wire</name></provider><versionCreated>2001-03-04T11:00:00Z</versionCreated><firstCreated>2001-03-04T10:00:00Z</firstCreated><pubStatus qcode="stat:${changes.status ?? 'usable'}"/></itemMeta>
<contentMeta><slugline>Bridge-Opens</slugline><headline>A bridge opens</headline><by>Ada Example</by><dateline>PARIS, Mar 4</dateline><language tag="en"/><description role="drol:summary">It is long.</description>
<subject type="cpnat:person"><name>Ben Sample</name></subject><subject type="cpnat:organisation" literal="Example Works"/><subject type="cpnat:geoArea" qcode="iso3166-1a2:FR"><name>France</name></subject><subject type="cpnat:geoArea"><name>Example Town</name></subject><subject type="cpnat:abstract" qcode="medtop:1"><name>Bridges</name></subject></contentMeta>
<contentSet>${content}</contentSet></newsItem>`;
}

async function imported(text: string, pictures: Readonly<Record<string, Uint8Array>> = {}) {
  const folder = folderOf({ 'a.xml': text, 'pictures/x': '' });
  for (const [path, bytes] of Object.entries(pictures)) writeFileSync(join(folder, path), bytes);
  return { ...(await importInto(folder, 'a.xml')), folder, files: filesIn(join(folder, 'content')) };
}

const file = 'articles/2001/03/bridge-opens.md';
const head = ['---', 'title: A bridge opens', 'date: 2001-03-04T10:00:00Z', 'source: example-wire', 'people:', '  - ben-sample', 'countries:', '  - france', 'organisations:', '  - example-works', 'topics:', '  - bridges', 'language: en', 'byline:', '  - Ada Example', 'dateline: PARIS, Mar 4', 'summary: It is long.', '---', ''].join('\n');

const embargoed = (text: string) => item(xhtml, { attributes: space }).replace('</itemMeta>', `${text}</itemMeta>`);

describe('an item of NewsML-G2', () => {
  test('alone, with its text in XHTML', async () => {
    const { files, told } = await imported(`<?xml version="1.0"?>${item(xhtml, { attributes: space })}`);
    expect(files[file]).toBe(`${head}\nOne *two*.\n`);
    expect(told).toEqual([`${file}\n  These places were left out: Example Town.`]);
  });

  test('in a message, with its text in NITF, whose headline is no part of it', async () => {
    const { files, line, passedOver } = await imported(`<newsMessage ${space}><header/><itemSet>${item(nitf)}${item('', { kind: 'picture' })}</itemSet></newsMessage>`);
    expect(files[file]).toBe(`${head}\nOne *two*.\n\n## Head\n`);
    expect(line).toContain('1 item: 1 created');
    expect(passedOver).toEqual([['NewsML-G2 picture', 1]]);
    const byAddress = await imported(item(xhtml, { attributes: space }).replace('qcode="ninat:text"', 'uri="http://cv.iptc.org/newscodes/ninature/picture"'));
    expect(byAddress.passedOver).toEqual([['NewsML-G2 picture', 1]]);
  });

  test('with pictures in NITF shows those that lie beside it, with their captions', async () => {
    const reference = (path: string, more = '') => `<media-reference source="${path}" ${more}/>`;
    const shown = `<media media-type="image">${reference('small.png')}${reference('pictures/dot.png', 'width="800" alternate-text="A dot"')}<media-caption>The <em>bridge</em>.</media-caption><media-producer>B. Sample</media-producer></media>`;
    const { files, told } = await imported(item(nitf.replace('<hl2>', `${shown}<hl2>`), { attributes: space }), { 'pictures/dot.png': dot });
    expect(files[file]?.replace(/-[0-9a-f]{8}(?=\.png)/, '')).toBe(`${head}\nOne *two*.\n\n![A dot](dot.png "The bridge. B. Sample")\n\n## Head\n`);
    expect(told).toEqual([`${file}\n  These places were left out: Example Town.`]);
  });

  test('with a picture in NITF that is not at hand, or a film, has no caption as a text, and what is lost is told', async () => {
    const media = (kind: string, path: string) => `<media media-type="${kind}"><media-reference source="${path}"/><media-caption>Of ${path}.</media-caption></media>`;
    const lost = `${media('image', 'gone.png')}${media('image', 'https://wire.example/gone.png')}${media('video', 'film.mp4')}<media><media-caption>Of nothing.</media-caption></media>`;
    const { files, told } = await imported(item(nitf.replace('<hl2>', `${lost}<hl2>`), { attributes: space }));
    expect(files[file]).toBe(`${head}\nOne *two*.\n\n[Of https://wire.example/gone.png.](https://wire.example/gone.png)\n\n## Head\n`);
    expect(told.join().split('\n  ').slice(2)).toEqual([
      'The attached file film.mp4 was left out.', 'A caption was left out: Of film.mp4.', 'An attached file without an address was left out.', 'A caption was left out: Of nothing.',
      'The picture "gone.png" was left out, and so were its words.', 'The picture https://wire.example/gone.png is not at hand: a link stands in its place.',
    ]);
  });

  test('with a line below the headline in NITF has it for a summary, unless it says another', async () => {
    const lined = nitf.replace('</hedline>', '<hl2>A line\n below.</hl2></hedline>');
    const whole = item(lined, { attributes: space });
    expect((await imported(whole)).told.join()).toContain('\n  A line below the headline was left out: A line below.');
    const { files, told } = await imported(whole.replace(/<description.*<\/description>/, ''));
    expect(files[file]).toBe(`${head.replace('It is long.', 'A line below.')}\nOne *two*.\n\n## Head\n`);
    expect(told.join()).not.toContain('line below');
  });

  test('has told what else of it has no field', async () => {
    const ended = nitf.replace('</body.content>', '</body.content><body.end><tagline>Editing by\n C. Sample</tagline></body.end>');
    const events = '<located qcode="city:1"><name>Paris</name></located><subject type="cpnat:event"><name>Fair</name></subject><subject type="cpnat:event" literal="Fête"/><subject type="cpnat:object"><name>Bridge Nine</name></subject>';
    const { told } = await imported(item(ended, { attributes: space }).replace('</contentMeta>', `${events}</contentMeta>`));
    expect(told).toEqual([[
      file, 'These places were left out: Example Town.', 'These events were left out: Fair, Fête.', 'These objects were left out: Bridge Nine.', 'Where it was written was left out: Paris.', 'A line below the text was left out: Editing by C. Sample',
    ].join('\n  ')]);
  });

  test('in plain text stays as it is', async () => {
    const { files } = await imported(item('<inlineData contenttype="text/plain">One *two* &amp; three.</inlineData>', { attributes: space }));
    expect(files[file]).toBe(`${head}\nOne \\*two\\* & three.\n`);
  });

  test('that was withheld is a draft, and one without a text can be mended in the quarantine', async () => {
    expect((await imported(item(xhtml, { attributes: space, status: 'canceled' }))).files[file]).toContain('draft: true\n');
    const byAddress = item(xhtml, { attributes: space, status: 'canceled' }).replace('qcode="stat:canceled"', 'uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"');
    expect((await imported(byAddress)).files[file]).toContain('draft: true\n');
    expect((await imported(byAddress.replace('g2/canceled', 'g2/usable'))).files[file]).not.toContain('draft');
    const { files, folder, line } = await imported(item('<remoteContent href="a.jpg"/>', { attributes: space }));
    expect(line).toContain('1 quarantined');
    const [path = ''] = Object.keys(files).filter((name) => name.endsWith('.xml'));
    writeFileSync(join(folder, 'content', path), (files[path] ?? '').replace('<remoteContent href="a.jpg"/>', xhtml));
    expect((await importInto(folder, join('content', path))).line).toContain('1 created');
  });

  test.each([
    ['<embargoed>2001-03-05T06:00:00+01:00</embargoed>', '2001-03-05T06:00:00+01:00'],
    ['<embargoed/>', 'further notice'],
    ['<embargoed> </embargoed>', 'further notice'],
  ])('under embargo is a draft, and the moment is told: %s', async (text, until) => {
    const { files, told } = await imported(embargoed(text));
    expect(files[file]).toContain('draft: true\n');
    expect(told.join()).toContain(`\n  It is embargoed until ${until}, so it is a draft.`);
  });

  test('has its rights told, which have no field', async () => {
    const rights = '<rightsInfo><copyrightHolder literal="EW"><name>Example Wire</name></copyrightHolder><copyrightNotice>(c) 2001 Example Wire.</copyrightNotice><usageTerms href="https://wire.example/terms">Not for\n resale</usageTerms></rightsInfo>';
    const { files, told } = await imported(item(xhtml, { attributes: space }).replace('<itemMeta>', `${rights}<itemMeta>`));
    expect(files[file]).toBe(`${head}\nOne *two*.\n`);
    expect(told.join()).toContain('\n  What it says of rights was left out. Copyright holder: Example Wire. Copyright notice: (c) 2001 Example Wire. Terms of use: Not for resale https://wire.example/terms.');
  });
});
