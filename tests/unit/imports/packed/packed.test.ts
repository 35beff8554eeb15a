import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import type { TarEntry } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { importFiles } from '../../../../src/imports/import-files.ts';
import { readInputs } from '../../../../src/imports/inputs/inputs.ts';
import { dot } from '../../../helpers/small-site.ts';
import { filesIn, folderOf, importInto, item, jsonl, noOptions } from '../folder.ts';

interface Zipped {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Of Unix. */
  readonly mode?: number;
}

/** A ZIP archive (APPNOTE 6.3), each file deflated. */
function zip(files: readonly Zipped[]): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, mode = 0o100644 } of files) {
    const [called, plain] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(called.length, 22);
    const own = Buffer.alloc(14);
    own.writeUInt32LE(mode * 0x10000, 6);
    own.writeUInt32LE(at, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, called, packed]);
    list.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, own, called]));
    parts.push(local);
    at += local.length;
  }
  const central = Buffer.concat(list);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\u0005\u0006'), end]);
}

const article = jsonl(item);
const site = [
  { name: 'my-site-main/', content: '' },
  { name: 'my-site-main/content/posts/bridge.md', content: '---\ntitle: A bridge\ndate: 2001-02-03\n---\n\nText.\n\n![Dot](/dot.png)\n' },
  { name: 'my-site-main/static/dot.png', content: dot },
];

function tar(...entries: readonly TarEntry[]): Promise<Uint8Array> {
  return packTar(entries);
}

async function imported(name: string, bytes: Uint8Array) {
  const folder = folderOf();
  writeFileSync(join(folder, name), bytes);
  const report = await importInto(folder, name);
  return { ...report, folder, files: filesIn(join(folder, 'content')) };
}

describe('an archive', () => {
  test('of a site is read as its folder would be, pictures and all', async () => {
    const { line, files, folder } = await imported('my-site.zip', zip(site));
    expect(line).toBe('1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    expect(Object.keys(files)).toEqual(['archive.yaml', 'articles/2001/02/bridge.md', expect.stringMatching(/^articles\/2001\/02\/dot-[0-9a-f]{8}\.png$/), 'imported/markdown-my-site.tsv']);
    expect(files['articles/2001/02/bridge.md']).toContain('redirectFrom:\n  - /posts/bridge\n');
    expect((await importInto(folder, 'my-site.zip')).line).toContain('1 unchanged');
  });

  test('of tar, packed or not, is the same source', async () => {
    const entries = site.map(({ name, content }): TarEntry => (name.endsWith('/') ? { header: { name, size: 0, type: 'directory' } } : { header: { name, size: Buffer.from(content).length }, body: Buffer.from(content) }));
    const packed = await tar(...entries);
    const { line, folder } = await imported('my-site.tar', packed);
    expect(line).toContain('1 created');
    writeFileSync(join(folder, 'my-site.tar.gz'), gzipSync(packed));
    writeFileSync(join(folder, 'my-site.zip'), zip(site));
    expect((await importInto(folder, 'my-site.tar.gz')).line).toContain('1 unchanged');
    expect((await importInto(folder, 'my-site.zip')).line).toContain('1 unchanged');
  });

  test('of saved pages has no picture of one among its files in unknown forms', async () => {
    const page = '<html><head><title>A bridge</title></head><body><h1>A bridge</h1><p>Text.</p><p><img src="dot.png" alt="A dot"></p></body></html>';
    const { ended } = await imported('pages.zip', zip([{ name: 'a.html', content: page }, { name: 'dot.png', content: dot }, { name: 'other.png', content: dot }]));
    expect(ended[0]).toBe('Files in no form that is known: 1, such as other.png.');
  });

  test('may be one packed file', async () => {
    const { line, files } = await imported('table.csv.gz', gzipSync('id,title,date,source,text\n1,One,1987,Reuters,Text\n'));
    expect(line).toContain('1 created');
    expect(Object.keys(files)).toContain('imported/csv-table.tsv');
  });
});

test('nothing that was unpacked is left where an import breaks off, as on a disk that is full', async () => {
  const folder = folderOf();
  const content = join(folder, 'content');
  writeFileSync(join(folder, 'a.zip'), zip([{ name: 'one.jsonl', content: article }, { name: 'large.txt', content: 'A text.' }]));
  const inputs = readInputs([join(folder, 'a.zip')], content, undefined);
  const sources = inputs.ok ? inputs.sources : [];
  let isUnpacked = false;
  const unpacked = join(content, '.pending/unpacked');
  await expect(importFiles({
    ...noOptions, sources, content, signal: new AbortController().signal, progress: () => undefined,
    watch: () => {
      isUnpacked = existsSync(unpacked);
      throw new Error('The disk is full');
    },
  })).rejects.toThrow('The disk is full');
  expect([isUnpacked, existsSync(unpacked)]).toEqual([true, false]);
});

describe('in an archive', () => {
  test.each(['../evil.jsonl', '/evil.jsonl', 'a/../../evil.jsonl', 'c:evil.jsonl'])('a file that is called %j is refused, and the others are taken in', async (name) => {
    const { line, faults, files } = await imported('a.zip', zip([{ name, content: article }, { name: 'good.jsonl', content: article }]));
    expect(line).toContain('1 created');
    expect(faults).toEqual([expect.stringMatching(/^a\.zip has a file ".*evil\.jsonl", whose name could lead out of the archive/)]);
    expect(Object.keys(files).filter((file) => file.includes('evil'))).toEqual([]);
  });

  test('of tar likewise, with links and devices', async () => {
    const body = Buffer.from(article);
    const { line, faults, passedOver } = await imported('a.tar', await tar(
      { header: { name: '../evil.jsonl', size: body.length }, body },
      { header: { name: 'link.jsonl', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
      { header: { name: 'hard.jsonl', size: 0, type: 'link', linkname: 'good.jsonl' } },
      { header: { name: 'pipe.jsonl', size: 0, type: 'fifo' } },
      { header: { name: 'good.jsonl', size: body.length }, body },
    ));
    expect(line).toContain('1 item: 1 created');
    expect(faults).toHaveLength(1);
    expect(passedOver).toEqual([['link or other thing in an archive that is no file', 3]]);
  });

  test('a link, an archive, and a second file of one name are left out and told', async () => {
    const { line, faults, passedOver } = await imported('a.zip', zip([{ name: 'a.jsonl', content: article }, { name: 'a.jsonl', content: 'x' }, { name: 'l.jsonl', content: '/etc/passwd', mode: 0o120777 }, { name: 'b.zip', content: zip([{ name: 'x.jsonl', content: article }]) }]));
    expect(line).toContain('1 item: 1 created');
    expect(faults).toEqual(['a.zip has two files of one name, or a name that is too long: "a.jsonl" was left out.']);
    expect(passedOver).toEqual([['link or other thing in an archive that is no file', 1], ['archive within an archive', 1]]);
  });

  test('a file that breaks off does not end the others', async () => {
    const { line, faults } = await imported('a.zip', zip([{ name: 'a.xml', content: '<rss><channel><item><title>x' }, { name: 'b.jsonl', content: article }]));
    expect(line).toContain('1 created');
    expect(faults).toEqual([expect.stringContaining('a.zip: a.xml is no well-formed XML')]);
  });
});

describe('refused is', () => {
  const endless = Buffer.alloc(80 * 1024 * 1024, 0x20);

  test.each([['a.zip', () => zip([{ name: 'a.jsonl', content: endless }])], ['a.jsonl.gz', () => gzipSync(endless)], ['a.csv.gz', () => gzipSync(endless)]])('%s, which is small and unpacks without end', async (name, bytes) => {
    const { faults, tally } = await imported(name, bytes());
    expect(faults).toEqual([`${name} unpacks to more than 200 times its size, which no texts do: it is read no further.`]);
    expect(tally.items).toBe(0);
  });

  test.each([['a.zip', 'is no ZIP archive'], ['a.tar', 'is no tar archive'], ['a.tar.gz', 'is damaged or cut short']])('%s that is none', async (name, sentence) => {
    const { faults } = await imported(name, Buffer.from('Nothing of the kind. '.repeat(100)));
    expect(faults.join()).toContain(`${name} ${sentence}`);
  });

  test('an archive that is cut short, and one with nothing to import', async () => {
    expect((await imported('a.tar', (await tar({ header: { name: 'a.jsonl', size: 9000 }, body: Buffer.alloc(9000, 0x20) })).subarray(0, 4000))).faults.join()).toContain('damaged or cut short');
    expect((await imported('a.zip', zip([{ name: 'a.exe', content: 'x' }]))).faults).toEqual(['a.zip has no file in a form that can be imported.']);
  });
});

test.each<[string, string, () => Uint8Array]>([
  ['was read', 'my-site.zip', () => zip(site)],
  ['unpacks without end', 'a.zip', () => zip([{ name: 'a.jsonl', content: Buffer.alloc(80 * 1024 * 1024, 0x20) }])],
  ['is damaged', 'a.tar.gz', () => gzipSync(Buffer.from('Nothing of the kind. '.repeat(100)))],
  ['has nothing to import', 'a.zip', () => zip([{ name: 'a.exe', content: 'x' }])],
])('what was unpacked of an archive that %s is taken away', async (_, name, bytes) => {
  const { folder } = await imported(name, bytes());
  expect(readdirSync(join(folder, 'content')).filter((one) => one.startsWith('.'))).toEqual([]);
});
