import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { usualFields } from '../../../../src/imports/forms/field-map.ts';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto, importWith } from '../folder.ts';

// Synthetic. None of these papers, people and bridges exists.
async function imported(name: string, text: string, options: Parameters<typeof importWith>[0] = {}, folder = folderOf()) {
  writeFileSync(join(folder, name), text);
  const report = await importWith(options, folder, name);
  return { ...report, folder, files: filesIn(join(folder, 'content')) };
}

describe('a table', () => {
  test('gives an article for each row, by the names of its columns', async () => {
    const { files, line, told } = await imported('a.csv', '\ufeffid,Title,Date,Source,Page,Tags,Author,Text,Mood\r\nbridge-1,"A ""bridge"" opens",2001-03-04,Example Gazette,p. B4,Bridges; Roads,Ada Example,"One *star*,\r\n\r\nTwo.",good\r\nbridge-2,Next,2001-03-05,Example Gazette,,,,Text.,\r\n');
    expect(line).toContain('2 items: 2 created');
    expect(files['articles/2001/03/bridge-1.md']).toBe('---\ntitle: A "bridge" opens\ndate: 2001-03-04\nsource: example-gazette\ntopics:\n  - bridges\n  - roads\nbyline:\n  - Ada Example\npage: B4\n---\n\nOne \\*star\\*,\n\nTwo.\n');
    expect(told).toEqual(['articles/2001/03/bridge-1.md\n  These columns were left out: Mood. A file of --fields gives them a place.']);
  });

  test.each([['semicolons', ';'], ['tabs', '\t'], ['bars', '|']])('may be parted by %s', async (_, sign) => {
    const { files } = await imported('a.csv', `${['id', 'title', 'date', 'source', 'html', 'url'].join(sign)}\n${['x', 'One, two', '2001-03-04', 'Gazette', '<p>A <b>b</b></p>', 'https://gazette.example/x'].join(sign)}\n`);
    expect(files['articles/2001/03/x.md']).toBe('---\ntitle: One, two\ndate: 2001-03-04\nsource: gazette\nurl: https://gazette.example/x\n---\n\nA **b**\n');
  });

  test.each(['A bridge,2001-03-04,Gazette,Words\n', 'A bridge,2001-03-04,Gazette,Words\nB,2001,Gazette,Words\n', 'Titel,Datum\nA,2001\n'])('whose first row names no title is refused as a whole: that row would be lost, or each of the others told: %j', async (text) => {
    const { files, line, faults } = await imported('a.csv', text);
    expect(line).toContain('0 items');
    expect(faults).toEqual([expect.stringMatching(/^a\.csv has no column "title": its first row names ".*"\. Write the names of the columns there, or say in a file of --fields which of them is the title\.$/)]);
    expect(Object.keys(files).filter((path) => /^(?:articles|\.quarantine)\//.test(path))).toEqual([]);
  });

  test('has a byline without the "By" that the page adds', async () => {
    const { files } = await imported('a.csv', 'id,title,date,source,author,text\n1,A,2001-03-04,Gazette,By Ada Example;BY B. SAMPLE;By: Cy Sample;by the editors;By 张三;By أحمد;Byron Example;By,Words\n');
    expect(files['articles/2001/03/1.md']).toContain('byline:\n  - Ada Example\n  - B. SAMPLE\n  - Cy Sample\n  - the editors\n  - 张三\n  - أحمد\n  - Byron Example\n  - By\n');
  });

  test.each(['\ufeffsep=;\r\n', '"sep=;"\n'])('may say the sign between cells above the names: %j', async (above) => {
    const { files, told } = await imported('a.csv', `${above}id;title;date;source;text\n1;A, b, c;2001-03-04;Gazette;Words\n2;B;x;Gazette;Words\n`);
    expect(files['articles/2001/03/1.md']).toContain('title: A, b, c\n');
    expect(told.map((one) => one.split(': quarantined')[0])).toEqual(['a.csv:4']);
  });

  test('may give the day as spreadsheets do, also as when it was published; one that may be two is kept out', async () => {
    const days = ['04.03.2001', '4 March 2001', 'March 4, 2001', '2001/03/04', '03/04/2001'];
    const { files, told } = await imported('a.csv', `id,title,Published,source,text\n${days.map((day, index) => `a${index},A,"${day}",Gazette,Text ${index}.\n`).join('')}`);
    expect(Object.keys(files).filter((path) => path.startsWith('articles/'))).toEqual([0, 1, 2, 3].map((index) => `articles/2001/03/a${index}.md`));
    expect(Object.values(files).filter((text) => /^draft:/m.test(text))).toEqual([]);
    expect(told).toEqual([expect.stringMatching(/^a\.csv:6: quarantined: "date" is "03\/04\/2001".* Write 2001-04-03 or 2001-03-04, whichever day is meant\.$/)]);
  });

  test.each([
    ['03/03/2001', '2001-03-03'], ['13/03/2001', '2001-03-13'], ['04.03.2001 10:30', '2001-03-04T10:30:00'], ['3/14/2001 9:05:07', '2001-03-14T09:05:07'], ['1999-2000', '1999/2000'], ['20010304', '2001-03-04'],
  ])('takes %s for the one date that it can be', async (day, date) => {
    for (const column of ['date', 'published']) {
      const { files, told } = await imported('a.csv', `id,title,${column},source,text\na1,A,${day},Gazette,Text.\n`);
      const text = Object.entries(files).find(([path]) => path.startsWith('articles/'))?.[1];
      expect({ told, date: /^date: (.*)$/m.exec(text ?? '')?.[1], draft: /^draft:/m.test(text ?? '') }).toEqual({ told: [], date, draft: false });
    }
  });

  test.each(['20010230', '04.03.2001 25:30', '03/04/2001 10:30', '1999-2000-01'])('tells of %s as it is written where it is no date', async (day) => {
    const { told } = await imported('a.csv', `id,title,date,source,text\na1,A,${day},Gazette,Text.\n`);
    expect(told).toEqual([expect.stringContaining(`quarantined: "date" is "${day}"`)]);
  });

  test.each(['\n', '\r\n', '\r'])('tells of each row the line in which it ends, whatever lines end in: %j', async (end) => {
    const { told } = await imported('a.csv', ['title,date,text', 'A,x1,"One', '', 'Two"', 'B,x2,C', '', 'D,x3,E', ''].join(end));
    expect(told.map((one) => one.split(': quarantined')[0])).toEqual(['a.csv:4', 'a.csv:5', 'a.csv:7']);
  });

  test('has a draft in a row whose draft says anything but no, or whose published anything but yes', async () => {
    const words = [['y', ''], ['draft', ''], ['TRUE', ''], ['soon', ''], ['', 'False'], ['No', ''], ['0', 'yes'], ['', '']];
    const { files, told } = await imported('a.csv', `id,title,date,source,text,draft,published\n${words.map(([draft, published], index) => `a${index},A${index},2001-03-04,Gazette,Text ${index}.,${draft},${published}\n`).join('')}`);
    expect(words.map((_, index) => files[`articles/2001/03/a${index}.md`]?.includes('draft: true\n'))).toEqual([true, true, true, true, true, false, false, false]);
    expect(told).toEqual(['articles/2001/03/a3.md\n  The field "draft" is "soon", which is neither yes nor no, so it is a draft.']);
  });

  describe('loses no cell without a word', () => {
    test.each([
      ['of two columns for one field the second is listed', 'id,title,date,pubDate,source,description,summary', '1,A,2001-03-04,1999,Gazette,Short,Longer', 'These columns were left out: pubDate, summary. A file of --fields gives them a place.'],
      ['of two texts the lesser is listed', 'id,title,date,source,body,text,html', '1,A,2001-03-04,Gazette,One,Two,<p>Three</p>', 'These columns were left out: body, text. A file of --fields gives them a place.'],
      ['of two that tell a row from others the second is listed', 'guid,id,title,date,source', '1,a,A,2001-03-04,Gazette', 'These columns were left out: id. A file of --fields gives them a place.'],
      ['what has no field is listed, though it says what another column does', 'id,title,date,source,pages', '1,A,2001-03-04,Gazette,1', 'These columns were left out: pages. A file of --fields gives them a place.'],
      ['what says the same twice is not', 'id,title,date,pubDate,source,text,body', '1,A,2001-03-04,2001-03-04,Gazette,Words,Words', ''],
      ['and what a file of the user leaves out is not', 'id,title,date,source,mood', '1,A,2001-03-04,Gazette,good', ''],
      ['former addresses of another site, and those that are none, are told', 'id,title,date,source,canonical,aliases', '1,A,2001-03-04,Gazette,https://gazette.example/a,https://other.example/a;old', 'The former address "https://other.example/a" is of another site, and was left out.\n  The former address "old" is none that can be filed, and was left out.'],
    ])('%s', async (_, columns, row, note) => {
      const text = columns.includes('text') ? '' : 'Words';
      const { told } = await imported('a.csv', `${columns}${text && ',text'}\n${row}${text && `,${text}`}\n`, { fields: new Map([...usualFields, ['mood', 'none']]) });
      expect(told.map((line) => line.replace(/^.*\n {2}/, ''))).toEqual(note === '' ? [] : [note]);
    });

    test('and former addresses become redirects, whole ones too', async () => {
      const { files, told } = await imported('a.csv', 'id,title,date,source,text,url,aliases\n1,A,2001-03-04,Gazette,Text,https://gazette.example/a,/x/;https://gazette.example/old1; https://gazette.example/old2\n');
      expect(files['articles/2001/03/1.md']).toContain('url: https://gazette.example/a\nredirectFrom:\n  - /x\n  - /old1\n  - /old2\n---\n');
      expect(told).toEqual([]);
    });

    test('and a slug beside a number names the file', async () => {
      const { files, told, folder } = await imported('a.csv', 'id,slug,title,date,source,text\n1,the-bridge,A,2001-03-04,Gazette,Text\n');
      expect(Object.keys(files)).toContain('articles/2001/03/the-bridge.md');
      expect(told).toEqual([]);
      expect((await imported('a.csv', 'id,slug,title,date,source,text\n1,a-bridge,A,2001-03-04,Gazette,Text\n', {}, folder)).line).toContain('1 unchanged');
    });
  });

  test('costs a row that has too many cells', async () => {
    const { line, told, folder, files } = await imported('a.csv', 'id,title,date,source,text\na,A,2001-03-04,Gazette,Text.,more\nb,B,2001-03-04,Gazette,Text.\n');
    expect(line).toBe('2 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(told.join()).toContain('It has 6 cells, and the first row names 5.');
    const [path = ''] = Object.keys(files).filter((name) => name.endsWith('.csv'));
    writeFileSync(join(folder, 'content', path), (files[path] ?? '').replace(',more', ''));
    expect((await importInto(folder, join('content', path))).line).toContain('1 created');
  });
});

describe('a row of a table that cannot be told from the next', () => {
  const head = 'id,title,date,source,text\n';
  const row = (id: string) => `${id},Title ${id},2001-03-04,Gazette,Text ${id}.\n`;

  test('stands in the quarantine with what may be its text, and the rows behind it are taken in', async () => {
    const broken = 'b,"Title b,2001-03-04,Gazette,One.\n\nTwo, of its text.\n';
    const { line, told, folder, files } = await imported('a.csv', `\ufeff${head}${row('a')}${broken}${row('c')}d,"Title, d",2001-03-04,Gazette,"Text\n\nd."\n`);
    expect(line).toBe('4 items: 3 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(told.join()).toContain('a.csv:3: quarantined: A quotation mark that opens a cell is not closed. Close it, and write two for one within a cell. What follows it, 2 lines, may be of it: the next row that is surely one is in line 6.');
    const [path = ''] = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(files[path]).toBe(head + broken);
    writeFileSync(join(folder, 'content', path), head + broken.replace('"Title b', 'Title b').replace('One.\n\nTwo, of its text.', '"One.\n\nTwo, of its text."'));
    expect((await importInto(folder, join('content', path))).line).toContain('1 created');
    expect((await importInto(folder, 'a.csv')).line).toContain('3 unchanged');
  });

  test('takes all that follows along where no line is surely a row', async () => {
    const rest = `b,"Title b,2001-03-04,Gazette,Text.\n${'c,"Title\nc",2001-03-04,Gazette,Text.\n'.repeat(2)}`;
    const { line, told, files } = await imported('a.csv', `${head}${row('a')}${rest}`);
    expect(line).toContain('2 items: 1 created');
    expect(told.join()).toContain('does not come');
    expect(Object.entries(files).find(([name]) => name.endsWith('.csv'))?.[1]).toBe(head + rest);
  });

  test('may be one of more than 4 MB', async () => {
    const { line, told } = await imported('a.csv', `${head}${row('a')}b,B,2001-03-04,Gazette,"${'Long text.\n'.repeat(500_000)}"\n${row('c')}`);
    expect(line).toBe('3 items: 2 created, 0 unchanged, 0 kept as edited, 0 duplicates, 1 quarantined');
    expect(told.join()).toContain('longer than 4 MB');
  });

  test('ends the reading where there are more of them than any table has', async () => {
    const { line, faults } = await imported('a.csv', head + Array.from({ length: 200 }, (_, number) => `x,"X${number},2001-03-04,Gazette,Text.\n${row(`a${number}`)}`).join(''));
    expect(line).toContain('200 items: 100 created');
    expect(faults.join()).toContain('a.csv is no table that can be read behind line');
  });
});

describe('a table of other software', () => {
  test('may end its lines in two ways', async () => {
    expect((await imported('a.csv', 'id,title,date,source,text\r\na,A,2001-03-04,Gazette,Text.\nb,B,2001-03-04,Gazette,Text.\n')).line).toContain('2 created');
  });

  test('may have quotation marks within its cells', async () => {
    const { files, line } = await imported('a.csv', 'id,title,date,source,text\na,He said "hi",2001-03-04,Gazette,A 6" pipe.\nb,B,2001-03-04,Gazette,Text.\n');
    expect(line).toContain('2 items: 2 created');
    expect(files['articles/2001/03/a.md']).toContain('A 6" pipe.');
  });

  test('is refused where it is not in UTF-8, so that no letter is lost', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'a.csv'), Buffer.from('id,title,date,source,text\na,Caf\xe9,2001-03-04,Gazette,Text.\n', 'latin1'));
    const { line, faults } = await importInto(folder, 'a.csv');
    expect(line).toContain('0 items');
    expect(faults.join()).toContain('a.csv is not in UTF-8. Save it as "CSV UTF-8"');
  });
});

const item = { uri: 'https://wire.example/items/7', type: 'text', versioncreated: '2001-03-04T10:00:00Z', language: 'en', byline: 'Ada Example', source: 'Example Wire', subject: [{ name: 'Bridges' }], person: [{ name: 'Ben Sample' }], organisation: [{ name: 'Example Works' }], place: [{ name: 'France', scheme: 'http://cvx.iptc.org/iso3166-1a2/', code: 'fr' }, { name: 'Example Town' }] };

const head = ['---', 'title: A bridge opens', 'date: 2001-03-04T10:00:00Z', 'source: example-wire', 'people:', '  - ben-sample', 'countries:', '  - france', 'organisations:', '  - example-works', 'topics:', '  - bridges', 'language: en', 'byline:', '  - Ada Example', 'url: https://wire.example/items/7', '---', ''].join('\n');

describe('an item of ninjs', () => {
  test.each([
    ['1.x', { ...item, headline_main: 'A bridge opens', body_main: 'Plain.', body_richtext: '<p>Rich <b>text</b>.</p>' }],
    ['2.x', { ...item, byline: undefined, by: 'Ada Example', source: undefined, infosources: [{ name: 'Example Wire' }], subject: undefined, subjects: item.subject, person: undefined, people: item.person, organisation: undefined, organisations: item.organisation, place: undefined, places: item.place, headlines: [{ role: 'sub', value: 'No' }, { role: 'main', value: 'A bridge opens' }], bodies: [{ role: 'main', contenttype: 'text/plain', value: 'Plain.' }, { contenttype: 'text/html', value: '<p>Rich <b>text</b>.</p>' }] }],
    ['3.x', { uri: item.uri, versionCreated: item.versioncreated, pubStatus: 'usable', language: 'en', by: 'Ada Example', infoSources: [{ name: 'Example Wire' }], subjects: item.subject, people: item.person, organisations: item.organisation, places: item.place, headlines: [{ value: 'A bridge opens' }], bodies: [{ contentType: 'application/xhtml+xml', value: '<p>Rich <b>text</b>.</p>' }] }],
  ])('of version %s is read alike', async (_, value) => {
    const { files, told } = await imported('a.json', JSON.stringify(value));
    expect(files['articles/2001/03/7.md']).toBe(`${head}\nRich **text**.\n`);
    expect(told).toEqual(['articles/2001/03/7.md\n  These places were left out: Example Town.']);
  });

  test('brings the pictures along that are tied to it and at hand', async () => {
    const folder = folderOf();
    writeFileSync(join(folder, 'dot.png'), dot);
    const associations = { picture: { type: 'picture', headline: 'A dot', description_text: 'The bridge.', byline: 'B. Sample', renditions: { small: { href: 'https://wire.example/small.png', width: 1 }, large: { href: 'https://wire.example/dot.png', width: 9 } } } };
    const { files } = await imported('a.json', JSON.stringify({ ...item, headline: 'A bridge opens', body_text: 'Plain & *simple*.', associations }), { files: folder }, folder);
    expect(files['articles/2001/03/7.md']).toMatch(/\n\nPlain & \\\*simple\\?\*\.\n\n!\[A dot\]\(dot-[0-9a-f]{8}\.png "The bridge\. B\. Sample"\)\n$/);
  });

  test('that is no text is passed over, one that was withheld is a draft, and one without a text is refused', async () => {
    const { line, passedOver, files } = await imported('a.ninjs', JSON.stringify([{ ...item, type: 'picture' }, { ...item, pubstatus: 'withheld', headline: 'A bridge opens', body_text: 'Text.' }, { ...item, uri: 'x', headline: 'B' }, 7]));
    expect(line).toBe('3 items: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 2 quarantined');
    expect(passedOver).toEqual([['ninjs picture', 1]]);
    expect(files['articles/2001/03/7.md']).toContain('draft: true\n');
    const drafts = await Promise.all(['http://cv.iptc.org/newscodes/pubstatusg2/usable', 'unusable'].map((pubstatus) => imported('a.ninjs', JSON.stringify({ ...item, pubstatus, headline: 'A bridge opens', body_text: 'Text.' }))));
    expect(drafts.map((one) => one.files['articles/2001/03/7.md']?.includes('draft: true'))).toEqual([false, true]);
  });
});

const withMore = (more: object) => imported('a.json', JSON.stringify({ ...item, place: undefined, headline: 'A bridge opens', body_text: 'Text.', ...more }));
const picture = { type: 'picture', headline: 'A dot', renditions: { large: { href: 'https://wire.example/dot.png' } } };

describe('an embargo on an item of ninjs', () => {
  test.each([
    ['with its moment', { embargoed: '2001-03-05T06:00:00Z' }, 'It is embargoed until 2001-03-05T06:00:00Z, so it is a draft.'],
    ['with a reason', { embargoed: '2001-03-05T06:00:00Z', embargoedreason: 'A vote is under way' }, 'It is embargoed until 2001-03-05T06:00:00Z (A vote is under way), so it is a draft.'],
    ['with a reason alone', { embargoed: null, embargoedreason: 'A vote is under way' }, 'It is embargoed until further notice (A vote is under way), so it is a draft.'],
    ['that is a mere yes', { embargoed: true }, 'It is embargoed until further notice, so it is a draft.'],
    ['that is a number', { embargoed: 983772000 }, 'It is embargoed until 983772000, so it is a draft.'],
    ['on one of its pictures', { associations: [{ ...picture, embargoed: '2001-03-05T06:00:00Z' }] }, 'A picture of it is embargoed until 2001-03-05T06:00:00Z, so it is a draft.'],
  ])('%s makes it a draft, and the moment is told', async (_, more, note) => {
    const { files, told } = await withMore(more);
    expect(files['articles/2001/03/7.md']).toContain('draft: true\n');
    expect(told.join().split('\n').map((line) => line.trim())).toContain(note);
  });

  test.each([{ embargoed: null }, { embargoed: '' }, { embargoed: ' ' }, { embargoed: false, embargoedreason: ' ' }])('is none where its software left the field empty: %j', async (more) => {
    const { files, told } = await withMore(more);
    expect(files['articles/2001/03/7.md']).not.toContain('draft');
    expect(told).toEqual([]);
  });
});

test.each([
  ['of 1.x', { copyrightholder: 'Example Wire', copyrightnotice: '(c) 2001 Example Wire.', usageterms: 'Not for resale' }, ['What it says of rights was left out. Copyright holder: Example Wire. Copyright notice: (c) 2001 Example Wire. Terms of use: Not for resale.']],
  ['of 3.x', { rightsInfo: { linkedRights: 'https://wire.example/rights', encodedRights: '{}' } }, ['What it says of rights was left out. More of it: https://wire.example/rights.']],
  ['of pictures, once where two say the same', { associations: { one: { ...picture, usageterms: 'Once only' }, two: { ...picture, usageterms: 'Once only' } } }, ['The picture https://wire.example/dot.png is not at hand: a link stands in its place (2 times).', 'What a picture of it says of rights was left out. Terms of use: Once only.']],
  ['whose holder became the source', { source: undefined, copyrightholder: 'Example Wire' }, []],
])('what an item of ninjs says of rights is told: %s', async (_, more, notes) => {
  const { files, told } = await withMore(more);
  expect(files['articles/2001/03/7.md']).toContain('source: example-wire\n');
  expect(told.flatMap((one) => one.split('\n').slice(1).map((line) => line.trim())).sort()).toEqual(notes);
});

test('a folder with more web pages than Markdown is no site, and its readme no article', async () => {
  const folder = folderOf({ 'in/README.md': '# Read me\n', 'in/a.jsonl': `${JSON.stringify({ id: 'a', title: 'A', date: '2001', source: 'Gazette', text: 'Text.' })}\n`, 'in/b.bin': '' });
  expect((await importInto(folder, 'in')).line).toContain('1 item: 1 created');
});
