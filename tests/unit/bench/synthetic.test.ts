import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SyntheticArchive } from '../../../bench/scale/synthetic/archive.ts';
import { madeArticles } from '../../../bench/scale/synthetic/articles.ts';
import { drawn, weighted } from '../../../bench/scale/synthetic/curve.ts';
import { figures } from '../../../bench/scale/synthetic/figures.ts';
import { Ranks } from '../../../bench/scale/synthetic/ranks.ts';
import { wordOf } from '../../../bench/scale/synthetic/words.ts';
import { chanceOf } from '../../../bench/torture/chance.ts';
import { openFolder } from '../../helpers/archive.ts';
import { readTree, temporaryFolder } from '../../helpers/site.ts';

function written(count: number, seed: number): string {
  const folder = temporaryFolder();
  new SyntheticArchive(folder, { seed, perDay: 305 }).add(count);
  return folder;
}

const texts = (folder: string) => new Map([...readTree(folder)].map(([path, bytes]) => [path, bytes.toString()]));

describe('a synthetic archive', () => {
  const folder = written(200, 1);

  test('is the same for the same seed, and another for another', () => {
    expect(texts(written(200, 1))).toEqual(texts(folder));
    expect(texts(written(200, 2))).not.toEqual(texts(folder));
  });

  test('begins with the files of a shorter one, and is the same when articles are added', () => {
    const other = temporaryFolder();
    const archive = new SyntheticArchive(other, { seed: 1, perDay: 305 });
    archive.add(199);
    const before = texts(other);
    const added = archive.add(1);
    expect(texts(other)).toEqual(texts(folder));
    expect([...texts(other)].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toContain(added);
    expect([...before].every(([path, text]) => texts(folder).get(path) === text)).toBe(true);
  });

  test('has no errors and no warnings', () => {
    expect(openFolder(folder).problems.all().filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('says that it is synthetic, in its settings and in the title of every article', () => {
    expect(readFileSync(join(folder, 'archive.yaml'), 'utf8')).toMatch(/title: Synthetic archive\n.*no person, body or event in it is real/);
    const articles = readdirSync(join(folder, 'articles'), { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    expect(articles).toHaveLength(200);
    for (const { parentPath, name } of articles) expect(readFileSync(join(parentPath, name), 'utf8')).toMatch(/^---\ntitle: "Synthetic \d+: /);
  });
});

describe('synthetic articles', () => {
  const articles = madeArticles({ seed: 3, perDay: 305 }).take(5000).toArray();
  const share = (how: (article: (typeof articles)[number]) => boolean) => articles.filter(how).length / articles.length;

  test('are as long, and list as many, as those of the sample', () => {
    const lengths = articles.map(({ body }) => body.split(/\s+/).length).sort((a, b) => a - b);
    expect(lengths[2500]).toBeGreaterThan(75);
    expect(lengths[2500]).toBeLessThan(105);
    expect(share(({ countries }) => countries.length === 1)).toBeCloseTo(0.85, 1);
    expect(share(({ topics }) => topics.length === 0)).toBeCloseTo(0.43, 1);
    expect(share(({ people }) => people.length > 0)).toBeCloseTo(0.047, 1);
  });

  test('stand in the order of their time, most on weekdays', () => {
    expect(articles.map(({ date }) => date)).toEqual(articles.map(({ date }) => date).sort());
    expect(share(({ date }) => [0, 6].includes(new Date(date).getUTCDay()))).toBeLessThan(0.05);
  });

  test('name new people the more rarely, the more there have been', () => {
    const listed = articles.flatMap(({ people }) => people.map(({ id }) => id));
    const half = Math.floor(listed.length / 2);
    const new1 = new Set(listed.slice(0, half)).size;
    expect(new Set(listed).size - new1).toBeLessThan(new1);
  });
});

describe('chances', () => {
  test('draw ranks as often as the curve says, and beyond its end', () => {
    const ranks = new Ranks(figures.topics);
    const chance = chanceOf(5);
    const counts = new Map<number, number>();
    for (let time = 0; time < 20_000; time += 1) {
      const rank = ranks.draw(chance());
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    expect(Math.max(...counts.keys())).toBeLessThanOrEqual(109);
    expect(Math.min(...counts.keys())).toBe(1);
    expect((counts.get(1) ?? 0) / 20_000).toBeCloseTo(2289 / 7079, 1);
    expect(new Ranks([[1, 2], [10, 1]], 1000).draw(0.9999)).toBeGreaterThan(900);
  });

  test('draw from quantiles and weights, their ends included', () => {
    expect([drawn(figures.words, 0), drawn(figures.words, 0.5), drawn(figures.words, 1)]).toEqual([8, 89, 1028]);
    expect([weighted([1, 0, 1], 0), weighted([1, 0, 1], 0.5), weighted([1, 0, 1], 0.999)]).toEqual([0, 2, 2]);
  });

  test('have another word for each rank, and short ones for the most frequent', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => wordOf(index + 1));
    expect(new Set(words).size).toBe(words.length);
    expect(Math.max(...words.slice(0, 140).map(({ length }) => length))).toBeLessThanOrEqual(4);
  });
});
