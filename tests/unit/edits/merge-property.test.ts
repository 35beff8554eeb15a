import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refsOf } from '../../../src/archive/refs.ts';
import type { Edition } from '../../../src/edition/edition.ts';
import { splitFrontmatter } from '../../../src/intake/frontmatter.ts';
import { refKey } from '../../../src/model/kinds.ts';
import { openFolder } from '../../helpers/archive.ts';
import { filesIn } from '../imports/folder.ts';
import { archiveOf, article, mergeIn } from './merging.ts';

const forms = ['a', 'b', 'c', 'A', 'B', 'C', 'Ann A', 'B: Bee', 'Cee', 'x, y', 'Shared'];
const strong = fc.uniqueArray(fc.constantFrom('Ann A', 'B: Bee', 'Cee', 'x, y', 'Shared'), { maxLength: 2 });
/** A list of a field in one of the ways to write it, or no such field. */
const listed = (field: string, from: readonly string[]) => fc.tuple(fc.uniqueArray(fc.constantFrom(...from), { maxLength: 2 }), fc.boolean())
  .map(([some, single]) => (some.length === 0 ? '' : `${field}: ${single && some.length === 1 ? String(some[0]) : `[${some.join(', ')}]`}\n`));
/** `people/d` means none: a list of records of one kind has ids without it. */
const facts = fc.tuple(
  listed('distinctFrom', ['c', 'C', 'd', 'people/d']), listed('countries', ['France', 'FR', 'germany']), listed('roles', ['{title: Chief}', '{title: Clerk, country: France}']),
  ...['born: 1960\n', 'wikidata: Q1\n', 'sort: A\n'].map((line) => fc.constantFrom('', line)),
);
const person = (name: string, told: fc.Arbitrary<readonly string[]> = facts) => fc.tuple(strong, fc.uniqueArray(fc.constantFrom('Ann', 'Bee', 'Cee'), { maxLength: 1 }), told)
  .map(([variants, short, said]) => `---\nname: ${name} # kept\nvariants: ${JSON.stringify(variants)}\nshort: ${JSON.stringify(short)}\n${said.join('')}---\n`);
const names = fc.uniqueArray(fc.constantFrom(...forms), { maxLength: 4 });
const list = fc.tuple(names, fc.boolean()).map(([one, flow]) => (flow ? JSON.stringify(one) : one.map((name) => `\n  - ${JSON.stringify(name)} # kept`).join('')));
const mention = fc.constantFrom('none', ...forms, 'people/a', 'people/b', 'people/c', 'people/Ann A').map((name) => `\n  text: ${JSON.stringify(name)}`);
const articles = fc.array(fc.tuple(list, mention), { minLength: 1, maxLength: 3 });

/** What a record says but for its names, a line each. */
function saidBy({ site }: Edition, id: string): string[] {
  const { distinctFrom, countries, roles, from, wikidata, sort } = site.archive.authority({ kind: 'people', id }) ?? expect.fail(id);
  return [...distinctFrom.map((one) => `is not ${one}`), ...countries, ...roles.map(({ title }) => title), ...(from === undefined ? [] : [from.first]), ...[wikidata, sort].filter((one) => one !== undefined)];
}

test('a merge loses no fact of either record', () => {
  let merged = 0;
  fc.assert(fc.property(person('A'), person('B'), fc.constantFrom(undefined, 'people/a', 'people/b'), (a, b, keep) => {
    const root = archiveOf({ 'people/a.md': a, 'people/b.md': b, 'people/c.md': '---\nname: C\n---\n', 'people/d.md': '---\nname: D\n---\n' });
    const before = openFolder(root);
    fc.pre(before.site.archive.authority({ kind: 'people', id: 'a' }) !== undefined && before.site.archive.authority({ kind: 'people', id: 'b' }) !== undefined);
    const { refused } = mergeIn(root, 'people/a', 'people/b', keep === undefined ? {} : { keep });
    if (refused.length > 0) return;
    merged += 1;
    expect(saidBy(openFolder(root), 'a').toSorted()).toEqual([...new Set([...saidBy(before, 'a'), ...saidBy(before, 'b')])].sort());
  }), { numRuns: 40 });
  expect(merged, 'merges that were not refused').toBeGreaterThan(15);
}, 60_000);

test('a merge changes what names lead to as it should, and nothing else', () => {
  let merged = 0;
  fc.assert(fc.property(person('A'), person('B'), person('C', fc.constant([])), articles, (a, b, c, written) => {
    const files = { 'people/a.md': a, 'people/b.md': b, 'people/c.md': c, ...Object.fromEntries(written.map(([people, mentions], index) => [`articles/${index}.md`, article({ people, mentions })])) };
    const root = archiveOf(files);
    const [before, textsBefore] = [openFolder(root), filesIn(root)];
    const { changed, refused } = mergeIn(root, 'people/a', 'people/b');
    const [after, textsAfter] = [openFolder(root), filesIn(root)];
    if (refused.length > 0) {
      expect(changed).toEqual({});
      return;
    }
    merged += 1;
    for (const article of before.site.archive.articles) {
      const now = after.site.archive.article(article.id);
      const lead = (ref: { kind: string; id: string }) => `${ref.kind}/${ref.id === 'b' ? 'a' : ref.id}`;
      const refs = new Set((now === undefined ? [] : refsOf(now)).map(refKey));
      for (const ref of refsOf(article)) expect(refs).toContain(lead(ref));
      expect(now?.mentions.filter(({ form }) => article.mentions.some((one) => one.form === form)).map(({ ref }) => ref && refKey(ref))).toEqual(article.mentions.map(({ ref }) => ref && lead(ref)));
    }
    expect(after.problems.all().filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(before.problems.all().filter(({ severity }) => severity === 'error').length);
    expect(after.site.archive.names.resolve('people', 'B')).toEqual({ found: 'one', id: 'a' });
    for (const [file, text] of Object.entries(textsAfter)) {
      const [one, other] = [splitFrontmatter(file, text), splitFrontmatter(file, textsBefore[file] ?? '')];
      if (one.ok && other.ok) expect(one.split.body).toBe(other.split.body);
    }
  }), { numRuns: 25 });
  expect(merged, 'merges that were not refused').toBeGreaterThan(5);
}, 60_000);
