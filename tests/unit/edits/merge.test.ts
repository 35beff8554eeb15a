import type { Edition } from '../../../src/edition/edition.ts';
import { describe, expect, test } from 'vitest';
import { openFolder, told } from '../../helpers/archive.ts';
import { archiveOf, article, mergeIn, record } from './merging.ts';

/** What is told of an archive whose records have comments behind names on purpose: a merge keeps them. */
const beside = ({ problems }: Edition) => told(problems.all()).filter((one) => !one.startsWith('yaml-comment'));

const ada = '---\nname: Ada Example # preferred\nvariants: [A. Example]\nshort:\n- Example\n---\n';
const gone = { name: 'Example, Ada', variants: '[{form: Ada Exampel, kind: misprint}, A. Example]', short: '[Example, Ada]', born: '1960-05', countries: '[France]' };

describe('the record that stays', () => {
  test('takes over names, facts, addresses and the text of the other, and keeps what it has', () => {
    const root = archiveOf({ 'people/ada-example.md': ada, 'people/ada.md': record({ ...gone, redirectFrom: '[/old/ada, /ada.html]', roles: '{title: Chief, country: France}' }, 'A life.') });
    const { changed, refused } = mergeIn(root, 'people/ada-example', 'people/ada');
    expect(refused).toEqual([]);
    expect(changed).toEqual({
      'people/ada.md': undefined,
      'people/ada-example.md': `---
name: Ada Example # preferred
variants: [A. Example, {form: "Example, Ada", kind: alternative}, {form: Ada Exampel, kind: misprint}]
short:
- Example
- Ada
redirectFrom:
  - /people/ada/
  - /old/ada/
  - /ada.html
roles:
  - title: Chief
    country: France
countries:
  - France
born: 1960-05
---

A life.
`,
    });
    expect(beside(openFolder(root))).toEqual(['archive-empty']);
  });

  test('keeps its own line ends', () => {
    const root = archiveOf({ 'people/a.md': '---\r\nname: A\r\n---\r\n\r\nA life.', 'people/b.md': '---\nname: B\n---\n\nAnother.\n\nIt is long.\n' });
    expect(mergeIn(root, 'people/a', 'people/b').changed['people/a.md']).toBe('---\r\nname: A\r\nvariants:\r\n  - form: B\r\n    kind: alternative\r\nredirectFrom:\r\n  - /people/b/\r\n---\r\n\r\nA life.\r\n\r\nAnother.\r\n\r\nIt is long.\r\n');
  });

  test('takes what the other says of a form that is its own name', () => {
    const variants = '[{form: Бен, kind: native, language: ru}]';
    const merged = (own: Record<string, string>, other: Record<string, string>) => mergeIn(archiveOf({ 'people/a.md': record({ name: 'Бен', ...own }), 'people/b.md': record({ name: 'Ben', ...other }) }), 'people/a', 'people/b').changed['people/a.md'];
    expect(merged({}, { variants })).toContain('variants:\n  - form: Ben\n    kind: alternative\n  - form: Бен\n    kind: native\n    language: ru\nred');
    expect(merged({ variants }, { variants: '[Бен]' })).toContain(`variants: ${variants.slice(0, -1)}, {form: Ben, kind: alternative}]\n`);
    expect(merged({}, { variants: '[Бен]' })).toContain('variants:\n  - form: Ben\n    kind: alternative\nred');
  });

  test('takes the entry of a variant that says more, and leaves a short form short', () => {
    const root = archiveOf({
      'people/a.md': record({ name: 'A', variants: '\n  - Б # seen\n  - form: C\n    kind: former', short: '[D]' }),
      'people/b.md': record({ name: 'D', variants: '[{form: Б, kind: native, language: ru}, {form: C, kind: alternative}]' }),
      'articles/x.md': article({ people: '[D]' }),
    });
    const { changed } = mergeIn(root, 'people/a', 'people/b');
    expect(changed['people/a.md']).toContain('variants: \n  # seen\n  - form: C\n    kind: former\n  - form: Б\n    kind: native\n    language: ru\nshort: [D]\n');
    expect(changed['articles/x.md']).toBe(article({ people: '[A]' }));
  });

  test('has a role once, though the other says less of it, and one of other years beside it', () => {
    const root = archiveOf({
      'organisations/works.md': record({ name: 'Works' }),
      'people/a.md': record({ name: 'A', roles: '\n  - title: Chief\n    organisation: works\n    from: 1999' }),
      'people/b.md': record({ name: 'B', roles: '[{title: chief, organisation: Works}, {title: Chief, organisation: Works, from: 2010}]' }),
    });
    expect(mergeIn(root, 'people/a', 'people/b').changed['people/a.md']).toContain('    from: 1999\n  - title: Chief\n    organisation: Works\n    from: 2010\n');
  });
});

describe('the records that the two are known not to be', () => {
  const others = { 'people/c.md': record({ name: 'Cee' }), 'people/d.md': record({ name: 'Dee' }) };

  test.each<[string, string | undefined, string | undefined, string | undefined, string]>([
    ['a list where the first says nothing', undefined, '[c, d]', undefined, 'distinctFrom:\n  - c\n  - d\n'],
    ['a single one where the first says nothing', undefined, 'd', undefined, 'distinctFrom:\n  - d\n'],
    ['a list beside a single one', 'c', '[c, d]', undefined, 'distinctFrom: [c, d]\n'],
    ['a single one beside a list', '[c]', 'd', undefined, 'distinctFrom: [c, d]\n'],
    ['a single one beside another', 'c', 'd', undefined, 'distinctFrom: [c, d]\n'],
    ['one that is there under another name', '[c, d]', '[Cee, Dee]', undefined, 'distinctFrom: [c, d]\n'],
    ['one beside another, though the facts of the first are to stay', 'c', 'd', 'people/a', 'distinctFrom: [c, d]\n'],
    ['one beside another, though the facts of the second are to stay', 'c', 'd', 'people/b', 'distinctFrom: [c, d]\n'],
  ])('are those of both: %s', (_, one, other, keep, expected) => {
    const files = { 'people/a.md': record({ name: 'A', ...(one !== undefined && { distinctFrom: one }) }), 'people/b.md': record({ name: 'B', ...(other !== undefined && { distinctFrom: other }) }) };
    const { changed, refused } = mergeIn(archiveOf({ ...files, ...others }), 'people/a', 'people/b', keep === undefined ? {} : { keep });
    expect(refused).toEqual([]);
    expect(changed['people/a.md']).toContain(`\n${expected}`);
  });
});

describe('references', () => {
  const files = { 'people/ada-example.md': ada, 'people/ada.md': record(gone), 'people/ben.md': record({ name: 'Ben' }) };

  test.each<[string, Record<string, string>, Record<string, string> | undefined]>([
    ['by id get the other id', { people: '[ben, "ada"] # who' }, { people: '[ben, "ada-example"] # who' }],
    ['by name stay: it is a variant now', { people: '["Example, Ada"]' }, undefined],
    ['by a variant stay', { people: 'Ada Exampel' }, undefined],
    ['to both become one, the first', { people: '\n  - Ben\n  - ada # here\n  - Ada Example' }, { people: '\n  - Ben\n  - ada-example # here' }],
    ['to both become one, in whatever style', { people: '[Ada Example, Ben, Ada Exampel]' }, { people: '[Ada Example, Ben]' }],
    ['in mentions keep their style', { mentions: '\n  text: people/ada\n  A: ada\n  .: none' }, { mentions: '\n  text: people/ada-example\n  A: ada-example\n  .: none' }],
    ['in quotes follow, and the words stay', { quotes: '\n  - text: A text. # here\n    by: ada' }, { quotes: '\n  - text: A text. # here\n    by: ada-example' }],
    ['in what is only suggested follow too', { suggested: '\n  people: [ada, Ben]\n  unknown: [ada]' }, { suggested: '\n  people: [ada-example, Ben]\n  unknown: [ada]' }],
    ['suggested twice become one', { suggested: '\n  people:\n    - Ada Example\n    - ada # here' }, { suggested: '\n  people:\n    - Ada Example\n    # here' }],
    ['to others stay', { people: '[Ben]', countries: '[France]' }, undefined],
  ])('%s', (_, before, after) => {
    const root = archiveOf({ ...files, 'articles/x.md': article(before, 'A text.') });
    const { changed, refused } = mergeIn(root, 'people/ada-example', 'people/ada');
    expect(refused).toEqual([]);
    expect(changed['articles/x.md']).toBe(after === undefined ? undefined : article(after, 'A text.'));
    expect(beside(openFolder(root))).toEqual([]);
  });

  test('in drafts and in the text of articles: drafts follow, texts stay as printed', () => {
    const text = 'Ada Exampel and [Ada](/people/ada/), ada.';
    const root = archiveOf({ ...files, 'articles/x.md': article({ people: 'ada', draft: 'true' }, text) });
    expect(mergeIn(root, 'people/ada-example', 'people/ada').changed['articles/x.md']).toBe(article({ people: 'ada-example', draft: 'true' }, text));
  });

  test.each(['date', 'source'])('in a draft that lacks its %s yet follow, and that it lacks something is no new warning', (field) => {
    const draft = (id: string) => article({ draft: 'true', people: id }).replace(new RegExp(`^${field}: .*\n`, 'm'), '');
    const root = archiveOf({ ...files, 'articles/x.md': draft('ada') });
    const { changed, refused, warnings } = mergeIn(root, 'people/ada-example', 'people/ada');
    expect([refused, warnings, changed['articles/x.md']]).toEqual([[], [], draft('ada-example')]);
  });

  test('of records follow: roles, countries, broader; of articles: source, organisations, topics', () => {
    const root = archiveOf({
      'organisations/works.md': record({ name: 'Works' }), 'organisations/the-works.md': record({ name: 'The Works' }),
      'organisations/part.md': record({ name: 'Part', broader: 'the-works' }),
      'people/a.md': record({ name: 'A', roles: '\n  - title: Chief # c\n    organisation: the-works\n  - {title: Clerk, organisation: The Works}' }),
      'articles/x.md': article({ organisations: '[the-works]' }),
    });
    const { changed } = mergeIn(root, 'organisations/works', 'organisations/the-works');
    expect(Object.keys(changed).sort()).toEqual(['articles/x.md', 'organisations/part.md', 'organisations/the-works.md', 'organisations/works.md', 'people/a.md']);
    expect(changed['people/a.md']).toContain('    organisation: works\n  - {title: Clerk, organisation: The Works}');
    expect(changed['organisations/part.md']).toContain('broader: works\n');
    expect(mergeIn(archiveOf({ 'sources/gz.md': record({ name: 'GZ', code: 'GZ' }), 'articles/x.md': article({ source: 'gz' }) }), 'sources/gazette', 'sources/gz').changed['articles/x.md']).toBe(article({ source: 'gazette' }));
    expect(mergeIn(archiveOf({ 'topics/a.md': record({ name: 'A' }), 'topics/b.md': record({ name: 'B', broader: 'A' }), 'articles/x.md': article({ topics: '[b, a]' }) }), 'topics/a', 'topics/b').changed['articles/x.md']).toBe(article({ topics: '[a]' }));
    expect(mergeIn(archiveOf({ 'countries/a.md': record({ name: 'Aland' }), 'countries/b.md': record({ name: 'Bland' }), 'people/p.md': record({ name: 'P', countries: '[b]', roles: '{title: King, country: b}' }) }), 'countries/a', 'countries/b').changed['people/p.md']).toBe(record({ name: 'P', countries: '[a]', roles: '{title: King, country: a}' }));
  });

  test('that say of a name that it is none stay, whatever the record that goes is called', () => {
    const mentions = { people: '[none]', mentions: '\n  A text: none' };
    const { changed } = mergeIn(archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/none.md': record({ name: 'B' }), 'articles/x.md': article(mentions) }), 'people/a', 'people/none');
    expect(changed['articles/x.md']).toBe(article({ ...mentions, people: '[a]' }));
  });

  test('by a name that another record has as well are written with the id', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'Michel' }), 'people/c.md': record({ name: 'C', variants: '[Michel]' }), 'articles/x.md': article({ people: '[Michel]' }) });
    expect(mergeIn(root, 'people/a', 'people/b').changed['articles/x.md']).toBe(article({ people: '[A]' }));
  });
});

describe('nothing is written', () => {
  test('where the two contradict each other, and each place is named; --keep says whose word counts', () => {
    const files = {
      'people/a.md': record({ name: 'A', variants: '\n  - {form: X, kind: misprint}\n  - Y', born: '1960', wikidata: 'Q1' }),
      'people/b.md': record({ name: 'B', variants: '[{form: X, kind: native}]', born: '1961 # b', wikidata: 'Q1' }),
    };
    const { changed, refused, messages } = mergeIn(archiveOf(files), 'people/a', 'people/b');
    expect({ changed, refused }).toEqual({ changed: {}, refused: ['people/a.md merge-conflict', 'people/a.md merge-conflict'] });
    expect(messages).toEqual(['"variants: X" is "misprint" in people/a and "native" in people/b.', '"born" is "1960" in people/a and "1961" in people/b.']);
    const first = mergeIn(archiveOf(files), 'people/a', 'people/b', { keep: 'people/a' }).changed['people/a.md'];
    expect(first).toContain('variants: \n  - {form: X, kind: misprint}\n  - Y\n  - form: B\n    kind: alternative\nborn: 1960\n');
    const second = mergeIn(archiveOf(files), 'people/a', 'people/b', { keep: 'people/b' }).changed['people/a.md'];
    expect(second).toContain('variants: \n  - Y\n  - form: B\n    kind: alternative\n  - form: X\n    kind: native\nborn: 1961\n');
  });

  test('while a file cannot be read that may name the record', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'B' }), 'articles/x.md': article({ people: '[b]', topic: 'x' }) });
    expect(mergeIn(root, 'people/a', 'people/b')).toMatchObject({ changed: {}, refused: ['articles/x.md field-unknown'] });
  });

  test('while a change that was cut short cannot be finished', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'B' }), '.pending': 'no folder' });
    for (const dryRun of [true, false]) expect(mergeIn(root, 'people/a', 'people/b', { dryRun })).toMatchObject({ changed: {}, refused: ['.pending change-unreadable'] });
  });

  test('where a name would mean another record, and the place is named', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A', variants: '[Paris]' }), 'people/b.md': record({ name: 'B', variants: '[Paris]' }), 'organisations/paris.md': record({ name: 'Paris' }), 'articles/x.md': article({ mentions: '\n  A text: Paris' }) });
    expect(mergeIn(root, 'people/a', 'people/b')).toMatchObject({ changed: {}, refused: ['articles/x.md merge-misleads'] });
  });

  test('where the archive would have an error that it has not now; errors that it has do not matter', () => {
    const files = { 'topics/a.md': record({ name: 'A', broader: 'C' }), 'topics/c.md': record({ name: 'C', broader: 'B' }), 'topics/b.md': record({ name: 'B' }), 'articles/x.md': article({ people: '[Nobody]' }) };
    expect(mergeIn(archiveOf(files), 'topics/a', 'topics/b').refused).toEqual(['topics/a.md broader-loop', 'topics/c.md broader-loop']);
    expect(mergeIn(archiveOf({ ...files, 'topics/a.md': record({ name: 'A' }) }), 'topics/a', 'topics/b').refused).toEqual([]);
  });

  test('where what the record that goes is part of is no record, so that this is not lost', () => {
    const root = archiveOf({ 'topics/a.md': record({ name: 'A' }), 'topics/b.md': record({ name: 'B', broader: 'Nowhere' }) });
    expect(mergeIn(root, 'topics/a', 'topics/b')).toMatchObject({ changed: {}, refused: ['topics/a.md name-unknown'] });
  });

  test('where only the archive as a whole tells the error, as of a link that two texts make together', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }, 'See [the other][place].'), 'people/b.md': record({ name: 'B' }, '[place]: /nowhere/\n\nA text.') });
    expect(mergeIn(root, 'people/a', 'people/b')).toMatchObject({ changed: {}, refused: ['people/a.md link-broken'] });
  });

  test.each([
    ['people/a', 'people/nobody', 'There is no record "people/nobody".'],
    ['people/a', 'people/bn', 'There is no record "people/bn". Did you mean people/b?'],
    ['people/a', 'people/Ben Sampel', 'There is no record "people/Ben Sampel". Did you mean people/bs?'],
    ['people/bs', 'people/bt', '"distinctFrom" says that people/bs and people/bt are two. Take that line out first, if they are one.'],
    ['people/bt', 'people/bs', '"distinctFrom" says that people/bt and people/bs are two. Take that line out first, if they are one.'],
    ['people/a', 'people/a', 'people/a is named twice: name the record that stays and the one that goes into it.'],
    ['people/a', 'topics/t', 'people/a and topics/t are of two kinds and cannot be one record.'],
    ['people/a', 'b', '"b" names no record: write its kind and its id, as in people/ada-example.'],
    ['countries/ussr', 'countries/france', 'countries/france is the country FR of ISO 3166-1, which is known with or without a file. Name it first, if the other is to go into it.'],
    ['countries/germany', 'countries/ussr', 'countries/germany has no file: it is a country that is known without one.'],
  ])('for %s and %s', (into, from, sentence) => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'B' }), 'people/bs.md': record({ name: 'Ben Sample' }), 'people/bt.md': record({ name: 'Ben Template', distinctFrom: 'bs' }), 'topics/t.md': record({ name: 'T' }), 'countries/ussr.md': record({ name: 'USSR' }), 'countries/france.md': record({ wikidata: 'Q142' }) });
    expect(mergeIn(root, into, from)).toMatchObject({ changed: {}, refused: [sentence] });
  });

  test('when it is only asked what would change, and the diff says it', () => {
    const root = archiveOf({ 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: '"B: b"' }) });
    const { changed, diff } = mergeIn(root, 'people/a', 'people/b', { dryRun: true });
    expect(changed).toEqual({});
    expect(diff).toBe(`--- people/a.md
+++ people/a.md
@@ -1,3 +1,8 @@
 ---
 name: A
+variants:
+  - form: "B: b"
+    kind: alternative
+redirectFrom:
+  - /people/b/
 ---
--- people/b.md
+++ /dev/null
@@ -1,3 +0,0 @@
----
-name: "B: b"
----
`);
  });
});
