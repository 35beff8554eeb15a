import { describe, expect, test } from 'vitest';
import { article, openArchive, record, told } from '../../../helpers/archive.ts';
import type { ContentFiles, Lines } from '../../../helpers/archive.ts';

describe('a name that several records share', () => {
  const shared = (topics: Record<string, Lines>) => {
    const files = Object.fromEntries(Object.entries(topics).map(([id, lines]) => [`topics/${id}.md`, record(lines)]));
    return openArchive({ 'articles/a.md': article(), ...files }).problems.all().filter(({ code }) => code === 'variant-shared').map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
  };

  test('is noted at each of them, with all of them and what it means', () => {
    expect(shared({ a: { name: 'Oil', variants: '[Crude]' }, b: { name: 'Petroleum', variants: '[crude, Gas]' }, c: { name: 'Tar', variants: '[CRUDE]' } })).toEqual([
      'topics/a.md:3 "Crude" is a name of "topics/a" and of "topics/b" and of "topics/c". By itself it stands for none of them.',
      'topics/b.md:3 "crude" is a name of "topics/b" and of "topics/a" and of "topics/c". By itself it stands for none of them.',
      'topics/c.md:3 "CRUDE" is a name of "topics/c" and of "topics/a" and of "topics/b". By itself it stands for none of them.',
    ]);
  });

  test('and is preferred by one stands for that one, and is noted at both', () => {
    expect(shared({ a: { name: 'Oil' }, b: { name: 'Petroleum', variants: '[Oil]' } })).toEqual([
      'topics/a.md:2 "Oil" is a name of "topics/a" and of "topics/b". In an article it means "topics/a".',
      'topics/b.md:3 "Oil" is a name of "topics/b" and of "topics/a". In an article it means "topics/a".',
    ]);
  });

  test('and is preferred by both stands for neither', () => {
    expect(shared({ a: { name: 'Oil' }, b: { name: 'OIL' } })).toEqual([
      'topics/a.md:2 "Oil" is a name of "topics/a" and of "topics/b". By itself it stands for none of them.',
      'topics/b.md:2 "OIL" is a name of "topics/b" and of "topics/a". By itself it stands for none of them.',
    ]);
  });

  test('is noted once, however often one record has it', () => {
    expect(shared({ a: { name: 'Oil', variants: '[OIL, oil]' }, b: { name: 'Petroleum', variants: '[Oil]' } })).toHaveLength(2);
  });

  test('is not noted of records that are said to be distinct, in either of them, by id or by name', () => {
    expect(shared({ a: { name: 'Oil', variants: '[Crude]', distinctFrom: 'b' }, b: { name: 'Petroleum', variants: '[Crude]' } })).toEqual([]);
    expect(shared({ a: { name: 'Oil', variants: '[Crude]' }, b: { name: 'Petroleum', variants: '[Crude]', distinctFrom: '[Oil]' } })).toEqual([]);
    expect(shared({ a: { name: 'Oil', variants: '[Crude]', distinctFrom: 'b' }, b: { name: 'Petroleum', variants: '[Crude]' }, c: { name: 'Tar', variants: '[Crude]' } })).toHaveLength(3);
  });

  test('with a country of ISO 3166 is noted at the file, and at the country too where it has one', () => {
    const notes = (files: ContentFiles) => openArchive({ 'articles/a.md': article({ countries: '[Myanmar]' }), 'countries/upper.md': record({ name: 'Upper Burma', variants: '[Burma]', from: '1000' }), ...files }).problems.all().filter(({ code }) => code === 'variant-shared').map(({ file }) => file);
    expect(notes({})).toEqual(['countries/upper.md']);
    expect(notes({ 'countries/myanmar.md': record({ wikidata: 'Q836' }) })).toEqual(['countries/myanmar.md', 'countries/upper.md']);
    const [usa] = openArchive({ 'articles/a.md': article({ countries: '[USA]' }), 'countries/usa.md': record({ name: 'USA' }) }).problems.all().filter(({ code }) => code === 'variant-shared');
    expect(usa?.fix).toMatch(/^If they are one country, write "code: US" here\. If that is right, /);
  });
});

describe('"distinctFrom"', () => {
  const distinct = (value: string) => told(openArchive({ 'articles/a.md': article({ people: '[a, b]' }), 'people/a.md': record({ name: 'Ada', distinctFrom: value }), 'people/b.md': record({ name: 'Ben' }) }).problems.all());

  test('names records of the same kind', () => {
    expect(distinct('[b]')).toEqual([]);
    expect(distinct('Ben')).toEqual([]);
    expect(distinct('[b, nobody]')).toEqual(['name-unknown 3:19']);
  });

  test('that names its own record is told', () => {
    expect(distinct('Ada')).toEqual(['distinct-itself 3:15']);
  });
});
