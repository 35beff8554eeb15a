import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../helpers/archive.ts';
import { temporaryFolder } from '../../helpers/site.ts';
import { filesIn } from '../imports/folder.ts';
import { Killed, killedAt } from '../journal/disks.ts';
import { killMerge } from './kill-merge.ts';
import { archiveOf, article, mergeIn, record } from './merging.ts';

const people = { 'people/a.md': record({ name: 'A' }), 'people/b.md': record({ name: 'B', short: '[C]' }, 'A life.') };
const articles = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`articles/${index % 7}/${index}.md`, article({ people: `[b] # ${index}` })]));

/** An archive, and what its files are before and after its merge. */
function example(count: number) {
  const root = archiveOf({ ...people, ...articles(count) });
  const made = join(temporaryFolder(), 'content');
  cpSync(root, made, { recursive: true });
  const counting = killedAt(Infinity);
  expect(mergeIn(made, 'people/a', 'people/b', {}, counting).refused).toEqual([]);
  return { root, old: filesIn(root), made: filesIn(made), steps: counting.steps() };
}

function copyOf(root: string): string {
  const copy = join(temporaryFolder(), 'content');
  cpSync(root, copy, { recursive: true });
  return copy;
}

test('a merge that is killed in any of its steps leaves the old archive or the new one to whoever reads next', () => {
  const { root, old, made, steps } = example(3);
  const ends: string[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const copy = copyOf(root);
    const merge = () => mergeIn(copy, 'people/a', 'people/b', {}, killedAt(step));
    // The last two steps give back the lock: the merge is made, and a lock that stays does no harm.
    if (step < steps - 1) expect(merge, `step ${step}`).toThrow(Killed);
    else expect(merge().refused).toEqual([]);
    openFolder(copy);
    const found = JSON.stringify(filesIn(copy));
    expect([JSON.stringify(old), JSON.stringify(made)], `step ${step}`).toContain(found);
    ends.push(found === JSON.stringify(old) ? 'old' : 'new');
    rmSync(copy, { recursive: true });
  }
  expect(ends.join(' ')).toMatch(/^(?:old )+new(?: new)+$/);
}, 120_000);

test('a merge whose process is killed leaves the old archive or the new one, and can be made again', async () => {
  const { root, old, made } = example(60);
  for (const [attempt, [moment, milliseconds]] of ([['putting aside', 0], ['putting aside', 20], ['putting in place', 0], ['putting in place', 3]] as const).entries()) {
    const copy = copyOf(root);
    await killMerge(copy, moment, milliseconds);
    openFolder(copy);
    const found = filesIn(copy);
    expect([old, made], `attempt ${attempt}`).toContainEqual(found);
    if ('people/b.md' in found) expect(mergeIn(copy, 'people/a', 'people/b').refused).toEqual([]);
    expect(filesIn(copy)).toEqual(made);
  }
}, 120_000);
