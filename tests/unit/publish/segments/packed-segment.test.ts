import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../../src/kept/stamp.ts';
import { keptName } from '../../../../src/kept/kept-name.ts';
import { Store } from '../../../../src/kept/store.ts';
import { Deflating } from '../../../../src/publish/segments/deflating.ts';
import type { ContentsBefore } from '../../../../src/publish/segments/kept-contents.ts';
import { packedSegment } from '../../../../src/publish/segments/packed-segment.ts';
import type { PackedSegment } from '../../../../src/publish/segments/packed-segment.ts';
import type { IndexedArticle } from '../../../../src/search/index/indexed-article.ts';
import { indexed } from '../../../helpers/indexed.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

const name = keptName<ContentsBefore>('contents-0');
const articles = Array.from({ length: 90 }, (_, number) => indexed(`a${String(number)}`, `bridge ${String(number)} ${'of oil '.repeat(number % 7)}`));
const added = indexed('added', 'Bridges of the city');
/** All but one are told by their numbers. */
const plan = [added, ...articles.keys()].filter((_, number) => number !== 40);
const whole = [added, ...articles].filter((_, number) => number !== 40);

/** A segment that was made, kept and published. */
function published(): { readonly folder: string; readonly store: Store; readonly seal: string | undefined; readonly site: string } {
  const folder = temporaryFolder();
  const site = temporaryFolder();
  const store = new Store(folder, 'a version');
  const before = made(packedSegment({ articles, older: [], kept: { store: store.place, name, seal: undefined, site: undefined } }));
  for (const [path, bytes] of before.files) write(join(site, path), bytes);
  return { folder, store, seal: before.seal, site };
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function made(packed: PackedSegment | 'lost'): PackedSegment {
  if (packed === 'lost') throw new Error('The contents are lost');
  return packed;
}

function afresh(all: readonly IndexedArticle[]): PackedSegment {
  return made(packedSegment({ articles: all, older: [], kept: undefined }));
}

describe('a segment that is made of the one before', () => {
  test('is what it would be if it were made afresh, and so is the next', () => {
    const { store, seal, site } = published();
    const packed = made(packedSegment({ articles: plan, older: [], kept: { store: store.place, name, seal, site } }));
    expect({ ...packed, seal: undefined }).toEqual(afresh(whole));
    const next = packedSegment({ articles: [...plan.keys()].slice(1), older: [], kept: { store: store.place, name, seal: packed.seal, site } });
    expect({ ...made(next), seal: undefined }).toEqual(afresh(whole.slice(1)));
  });

  test('reads none of the articles that are told by their numbers', () => {
    const { store, seal, site } = published();
    const { contents } = store.read(name, seal) ?? expect.fail('nothing is kept');
    const other = store.write(name, { files: new Map(), contents: { ...contents, terms: contents.terms.replace('bridge', 'bridgehead') } });
    const packed = made(packedSegment({ articles: plan, older: [], kept: { store: store.place, name, seal: other, site } }));
    expect(packed.head.folder).not.toBe(afresh(whole).head.folder);
  });

  test.each([
    ['taken away', (file: string) => { rmSync(file); }],
    ['cut short', (file: string) => { truncateSync(file, 90); }],
    ['empty', (file: string) => { truncateSync(file, 0); }],
  ])('is lost where what was kept is %s, and can be made afresh', (_, harm) => {
    const { folder, store, seal, site } = published();
    for (const file of readdirSync(folder)) harm(join(folder, file));
    expect(packedSegment({ articles: plan, older: [], kept: { store: store.place, name, seal, site } })).toBe('lost');
    const packed = packedSegment({ articles: whole, older: [], kept: { store: store.place, name, seal, site } });
    expect({ ...made(packed), seal: undefined }).toEqual(afresh(whole));
  });

  test('is lost where other contents have been kept since', () => {
    const { store, seal, site } = published();
    packedSegment({ articles: [added], older: [], kept: { store: store.place, name, seal: undefined, site } });
    expect(packedSegment({ articles: plan, older: [], kept: { store: store.place, name, seal, site } })).toBe('lost');
  });
});

describe('a file of the site before that holds what another is to hold', () => {
  test('is taken as it is, and what it was kept as is known again', () => {
    const folder = temporaryFolder();
    const content = new TextEncoder().encode('a bridge of bridges '.repeat(99));
    const stored = deflateSync(content, { level: 1 });
    writeFileSync(join(folder, 'a.bin'), stored);
    const deflating = new Deflating(folder, new Map([[sha256Of(content), { path: 'a.bin', sha256: sha256Of(stored) }]]));
    expect(deflating.deflated('b.bin', content)).toEqual(stored);
    expect(deflating.files).toEqual(new Map([[sha256Of(content), { path: 'b.bin', sha256: sha256Of(stored) }]]));
    expect(deflating.deflated('c.bin', content.subarray(1))).toEqual(deflateSync(content.subarray(1)));
  });

  test.each([
    ['is not there any more', (file: string) => { rmSync(file); }],
    ['was changed', (file: string) => { writeFileSync(file, deflateSync('another')); }],
    ['was cut short', (file: string) => { truncateSync(file, 9); }],
  ])('is passed over where it %s', (_, harm) => {
    const { store, seal, site } = published();
    const data = join(site, 'search/data');
    for (const segment of readdirSync(data)) for (const file of readdirSync(join(data, segment))) harm(join(data, segment, file));
    const packed = packedSegment({ articles: [...articles.keys()], older: [], kept: { store: store.place, name, seal, site } });
    expect({ ...made(packed), seal: undefined }).toEqual(afresh(articles));
  });
});
