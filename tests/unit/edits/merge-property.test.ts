import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refsOf } from '../../../src/archive/archive.ts';
import { splitFrontmatter } from '../../../src/intake/frontmatter.ts';
import { refKey } from '../../../src/model/kinds.ts';
import { openFolder } from '../../helpers/archive.ts';
import { filesIn } from '../imports/folder.ts';
import { archiveOf, article, mergeIn } from './merging.ts';

const forms = ['a', 'b', 'c', 'A', 'B', 'C', 'Ann A', 'B: Bee', 'Cee', 'x, y', 'Shared'];
const strong = fc.uniqueArray(fc.constantFrom('Ann A', 'B: Bee', 'Cee', 'x, y', 'Shared'), { maxLength: 2 });
const person = (name: string) => fc.tuple(strong, fc.uniqueArray(fc.constantFrom('Ann', 'Bee', 'Cee'), { maxLength: 1 })).map(([variants, short]) => `---\nname: ${name} # kept\nvariants: ${JSON.stringify(variants)}\nshort: ${JSON.stringify(short)}\n---\n`);
const names = fc.uniqueArray(fc.constantFrom(...forms), { maxLength: 4 });
const list = fc.tuple(names, fc.boolean()).map(([one, flow]) => (flow ? JSON.stringify(one) : one.map((name) => `\n  - ${JSON.stringify(name)} # kept`).join('')));
const mention = fc.constantFrom('none', ...forms, 'people/a', 'people/b', 'people/c', 'people/Ann A').map((name) => `\n  text: ${JSON.stringify(name)}`);
const articles = fc.array(fc.tuple(list, mention), { minLength: 1, maxLength: 3 });

test('a merge changes what names lead to as it should, and nothing else', () => {
  let merged = 0;
  fc.assert(fc.property(person('A'), person('B'), person('C'), articles, (a, b, c, written) => {
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
