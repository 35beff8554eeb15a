import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reuters } from '../../bench/samples.ts';
import { readCorpus } from '../../bench/search/corpus.ts';
import type { CorpusArticle } from '../../bench/search/corpus.ts';
import { authorityKinds } from '../../src/model/kinds.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { fileOf, readSite } from '../helpers/built-pages.ts';
import type { BuiltPage, BuiltSite } from '../helpers/built-pages.ts';
import { expectFaultless, nowhere, screens } from '../helpers/faultless.ts';
import { brokenLinks } from '../helpers/links.ts';
import { titleWith } from '../helpers/samples.ts';
import { hits } from '../helpers/search-page.ts';
import { buildSite, run, temporaryFolder } from '../helpers/site.ts';
import { NamedLists } from '../helpers/named-lists.ts';
import { faultsIn } from '../helpers/validity.ts';
import { WireLists } from '../helpers/wire-lists.ts';
import { articlePath } from '../helpers/wire.ts';

const base = '/spring/';
const host = 'https://wire.example';

/** One page of each kind. */
const kinds = {
  'the front page': '',
  'an article': 'articles/1987/03/reuters-9999/',
  'all articles by time': 'articles/',
  'a person': 'people/james-baker/',
  'a country': 'countries/united-states/',
  'a year of a country': 'countries/united-states/1987/',
  'a month of a country': 'countries/united-states/1987/03/',
  'a day of a country': 'countries/united-states/1987/03/29/',
  'an organisation': 'organisations/ec/',
  'a topic': 'topics/earn/',
  'a country that texts alone name': 'countries/fiji/',
  'all texts that name a country': 'countries/japan/named/',
  'a month of them': 'countries/japan/named/1987/03/',
  'a day of them': 'countries/japan/named/1987/03/05/',
  'a source': 'sources/reuters/',
  'all people': 'people/',
  'all countries': 'countries/',
  'all organisations': 'organisations/',
  'all topics': 'topics/',
  'all sources': 'sources/',
  'a year': '1987/',
  'a month': '1987/03/',
  'a day': '1987/03/29/',
  'an answer of the search': 'search/?q=cocoa',
  'the wanted issues': 'wanted/',
  'about': 'about/',
  'a page that is not there': nowhere,
};

describe.skipIf(reuters.missing !== undefined)(titleWith(reuters, 'a month of Reuters'), () => {
  let articles: CorpusArticle[];
  let lists: WireLists;
  let named: NamedLists;
  let folder: string;
  let site: BuiltSite;
  let room: ReadingRoom;

  beforeAll(async () => {
    const content = join(temporaryFolder(), 'content');
    const { status, stdout, stderr } = await run('scripts/import.ts', [reuters.file, '--content', content]);
    if (status !== 0) throw new Error(`the import ended with ${String(status)}\n${stdout}\n${stderr}`);
    folder = await buildSite(content, ['--base', base, '--site', host]);
    articles = readCorpus();
    lists = new WireLists(articles);
    site = readSite(folder, base);
    named = new NamedLists(articles, site);
    room = await ReadingRoom.open(folder, base);
  }, 600_000);

  afterAll(async () => {
    await room.close();
  });

  /** What the chosen pages show. */
  const shown = (chosen: (path: string) => boolean, what: (page: BuiltPage) => unknown) => Object.fromEntries([...site.pages].filter(([path]) => chosen(path)).map(([path, page]) => [path, what(page)]));
  const wanted = (paths: readonly string[], what: (path: string) => unknown) => Object.fromEntries(paths.map((path) => [path, what(path)]));

  test('every article has its page, under its title, and no other has one', () => {
    expect(articles).toHaveLength(10_049);
    expect(shown((path) => /^articles\/./.test(path), ({ title }) => title)).toEqual(Object.fromEntries(articles.map((article) => [articlePath(article), article.title])));
  });

  /** Records under which nothing is filed, and that have a page because texts name them. */
  const onlyNamed = (kind = '') => named.records.filter((path) => path.startsWith(kind) && lists.of(path).size === 0);

  test('every record that an article lists or names has its page, which tells how many are filed there, in all and on each day, and how many name it where that is another number', () => {
    const isRecord = (path: string) => path.split('/').length === 3 && authorityKinds.some((kind) => path.startsWith(kind));
    expect(shown(isRecord, ({ tally, bars }) => ({ tally, bars }))).toEqual({
      ...wanted(lists.records(), (path) => ({ tally: named.besides(path, lists.of(path).size) ?? lists.dated(path), bars: lists.bars(path) })),
      ...wanted(onlyNamed(), (path) => ({ tally: named.named(path), bars: [] })),
    });
    expect(onlyNamed().every((path) => path.startsWith('countries/'))).toBe(true);
  });

  test('every year and month has its page, and a day too where its month is long, and tells how many articles are of it', () => {
    expect(shown((path) => lists.isStretch(path) && !/^articles\/|\/named\//.test(path), ({ tally }) => tally)).toEqual(wanted(lists.stretches(), (path) => lists.tally(path)));
    expect(shown((path) => path === 'articles/', ({ tally, bars }) => ({ tally, bars }))).toEqual({ 'articles/': { tally: lists.dated('articles/'), bars: lists.bars('articles/') } });
  });

  test('every record that more texts name than its page shows has all of them by time, each once on a page that is not parted further', () => {
    expect(shown((path) => path.includes('/named/'), ({ tally }) => tally)).toEqual(wanted(named.paths(), (path) => named.tally(path)));
    const leaves = named.paths().filter((path) => named.isLeaf(path));
    expect(shown((path) => leaves.includes(path), ({ listed }) => [...listed].sort())).toEqual(wanted(leaves, (path) => [...named.of(path)].sort()));
    expect(leaves.length).toBeGreaterThan(100);
  });

  test.each(authorityKinds)('the list of %s from A to Z has each of them once', (kind) => {
    const index = site.pages.get(`${kind}/`);
    const records = [...lists.records(kind), ...onlyNamed(kind)];
    expect(index?.counted.map(({ path }) => path).sort()).toEqual(records.sort());
    expect(index?.tally).toBe(`${records.length} ${records.length === 1 ? 'entry' : 'entries'}`);
  });

  test('the number beside a link is the number of articles behind it, on every page', () => {
    const wrong: string[] = [];
    let numbers = 0;
    for (const [from, { counted, alongside }] of site.pages) {
      for (const { path, shown, told } of counted) {
        numbers += 1;
        const right = from === 'about/' ? site.pages.get(path)?.tally : path.includes('/named/') ? named.tally(path) : lists.tally(path);
        const only = lists.of(path).size === 0 && from === `${path.split('/')[0] ?? ''}/` ? named.named(path) : undefined;
        if (told !== (only ?? right) || shown !== (only ?? right?.split(' ')[0])) wrong.push(`${from} gives ${path} ${shown} and ${told} for ${String(right)}`);
      }
      for (const { path, shown, told } of alongside) {
        numbers += 1;
        const right = lists.shared(from, path);
        if ((told !== right && !told.startsWith(`${right} with `)) || shown !== right.split(' ')[0]) wrong.push(`${from} shares with ${path} ${shown} and ${told} for ${right}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(1000);
  });

  test('a list that fits a page holds each of its articles once; a longer one is parted into all of its years, months or days', () => {
    const wrong: string[] = [];
    for (const path of [...lists.records(), ...lists.stretches()]) {
      const page = site.pages.get(path);
      const parts = page?.counted.filter((part) => part.path.startsWith(path)).map((part) => part.path) ?? [];
      const whole = !lists.isLong(path) || /\/\d{4}\/\d\d\/\d\d\/$/.test(`/${path}`);
      const held = whole ? page?.listed ?? [] : parts.flatMap((part) => [...lists.of(part)]);
      if (held.toSorted().join() !== [...lists.of(path)].sort().join() || (whole && parts.length > 0)) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });

  test('no link is broken, and no anchor', () => {
    expect(site.pages.size).toBeGreaterThan(11_000);
    expect(brokenLinks(site, new URL(base, host))).toEqual([]);
  });

  test('a page of each kind is valid HTML, and so is every two-hundredth', async () => {
    const ofEachKind = Object.values(kinds).map((path) => (path === nowhere ? '404.html' : path.replace(/\?.*/, '')));
    const faults: string[] = [];
    for (const path of new Set([...ofEachKind, ...[...site.pages.keys()].filter((_, index) => index % 200 === 0)])) {
      faults.push(...await faultsIn(readFileSync(join(folder, fileOf(path)), 'utf8'), path));
    }
    expect(faults).toEqual([]);
  });

  describe.each(Object.entries(kinds))('%s', (kind, path) => {
    test.each(Object.entries(screens))('on a %s breaks no rule of WCAG 2.2 AA, stays within the window, says nothing to the console and asks nothing of another host', async (_, screen) => {
      await expectFaultless(room, path, screen, kind === 'an answer of the search' ? (page) => hits(page).first().waitFor() : undefined);
    });
  });
});
