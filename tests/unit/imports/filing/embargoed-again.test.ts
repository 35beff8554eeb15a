import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderOf, importInto } from '../folder.ts';

// Synthetic. No such agency and no such bridge exists.
const ninjs = (more: object) => JSON.stringify({ uri: 'urn:wire.example:7', type: 'text', slugline: 'bridge', headline: 'A bridge opens', versioncreated: '2001-03-04T10:00:00Z', language: 'en', source: 'Example Wire', body_text: 'Text.', ...more });
const newsml = (more: string) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:7" version="1" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider><name>Example Wire</name></provider><versionCreated>2001-03-04T10:00:00Z</versionCreated>${more}</itemMeta><contentMeta><slugline>bridge</slugline><headline>A bridge opens</headline></contentMeta><contentSet><inlineData contenttype="text/plain">Text.</inlineData></contentSet></newsItem>`;
const file = 'articles/2001/03/bridge.md';

async function imported(name: string, text: string, folder = folderOf()) {
  writeFileSync(join(folder, name), text);
  return { ...(await importInto(folder, name)), folder, article: filesIn(join(folder, 'content'))[file] ?? '' };
}

describe('an article that is public, and whose source says an embargo now', () => {
  test.each([
    ['ninjs', 'a.json', ninjs({}), ninjs({ embargoed: '2001-03-05T06:00:00Z' }), 'It is embargoed until 2001-03-05T06:00:00Z.'],
    ['ninjs, on a picture of it', 'a.json', ninjs({ associations: [{ type: 'picture' }] }), ninjs({ associations: [{ type: 'picture', renditions: [{ href: 'a.png' }], embargoedreason: 'A vote' }] }), 'A picture of it is embargoed until further notice (A vote).'],
    ['NewsML-G2', 'a.xml', newsml(''), newsml('<embargoed>2001-03-05T06:00:00Z</embargoed>'), 'It is embargoed until 2001-03-05T06:00:00Z.'],
  ])('stays public, and the embargo is told: %s', async (_, name, before, after, embargo) => {
    const { folder, article } = await imported(name, before);
    const again = await imported(name, after, folder);
    expect(again.line).toContain('1 kept as edited');
    expect(again.told).toEqual([`${file}: kept as edited: it is public, and would become a draft. ${embargo} To take it off the site, write "draft: true" below its other fields.`]);
    expect(again.article).toBe(article);
    expect((await imported(name, before, folder)).line).toContain('1 unchanged');
  });

  test('is settled once an editor has made a draft of it', async () => {
    const { folder, article } = await imported('a.json', ninjs({}));
    writeFileSync(join(folder, 'content', file), article.replace('\n---\n\n', '\ndraft: true\n---\n\n'));
    const settled = await imported('a.json', ninjs({ embargoed: true }), folder);
    expect(settled.line).toContain('1 unchanged');
    expect(settled.told).toEqual([]);
    expect((await imported('a.json', ninjs({ embargoed: true, body_text: 'Other text.' }), folder)).line).toContain('1 updated');
  });

  test('becomes a draft where its source has withdrawn it as well', async () => {
    const { folder } = await imported('a.json', ninjs({}));
    const again = await imported('a.json', ninjs({ embargoed: true, pubstatus: 'canceled' }), folder);
    expect(again.line).toContain('1 updated');
    expect(again.article).toContain('draft: true\n');
  });
});
