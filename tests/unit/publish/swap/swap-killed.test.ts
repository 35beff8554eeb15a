import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchange, recoverSite } from '../../../../src/publish/swap/swap-in.ts';
import { realSteps } from '../../../../src/publish/swap/swap-steps.ts';
import type { SwapSteps } from '../../../../src/publish/swap/swap-steps.ts';
import { readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

class Killed extends Error {}

/**
 * The real steps of a process that is killed in step `last`, counted from 1: the step is not taken, or half of it where it can be
 * halved, and no step after it is.
 * @param apart whether the finished folder lies on another disk
 */
function killedAt(last: number, apart: boolean): SwapSteps & { readonly steps: () => number } {
  let steps = 0;
  const step = (half: () => void = () => undefined) => {
    steps += 1;
    if (steps === last) half();
    if (steps >= last) throw new Killed();
  };
  return {
    steps: () => steps,
    exists: realSteps.exists,
    makeFolder: (path) => { step(); realSteps.makeFolder(path); },
    rename: (from, to) => {
      step();
      if (apart && from.endsWith('/made')) throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
      realSteps.rename(from, to);
    },
    copy: (from, to) => {
      step(() => { writeFiles(to, { 'a.html': 'ne' }); });
      realSteps.copy(from, to);
    },
    remove: (path) => {
      step(() => { realSteps.remove(join(path, 'a.html')); });
      realSteps.remove(path);
    },
  };
}

const old = { 'a.html': 'old a', 'b/c.html': 'old c' };
const fresh = { 'a.html': 'new a', 'd.html': 'new d' };
const texts = (folder: string) => Object.fromEntries([...readTree(folder)].map(([path, bytes]) => [path, bytes.toString()]));
const under = (folder: string, files: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

/** The new site takes its place, and then the old one is taken away, as by a build. @param exchanged is called between the two */
function swap(folder: string, steps: SwapSteps, exchanged: () => void = () => undefined): void {
  exchange(join(folder, 'made'), join(folder, 'site'), steps);
  exchanged();
  recoverSite(join(folder, 'site'), steps);
}

describe.each([['on one disk', false], ['from another disk', true]])('a swap %s', (_, apart) => {
  const counting = killedAt(Infinity, apart);
  let ofExchange = 0;
  swap(writeFiles(temporaryFolder(), { ...under('site', old), ...under('made', fresh) }), counting, () => { ofExchange = counting.steps(); });

  test.each(Array.from({ length: counting.steps() }, (__, step) => step + 1))('that is killed in step %i leaves the old site, or the new one once that stands in its place, whole, and nothing beside it', (step) => {
    const folder = writeFiles(temporaryFolder(), { ...under('site', old), ...under('made', fresh) });
    const out = join(folder, 'site');
    expect(() => { swap(folder, killedAt(step, apart)); }).toThrow(Killed);
    recoverSite(out);
    expect(texts(out)).toEqual(step <= ofExchange ? old : fresh);
    expect(readdirSync(folder).filter((name) => name !== 'made')).toEqual(['site']);
  });

  test('whose recovery is killed too is recovered by the next', () => {
    for (let step = 1; step <= counting.steps(); step += 1) {
      for (let again = 1; again < 6; again += 1) {
        const folder = writeFiles(temporaryFolder(), { ...under('site', old), ...under('made', fresh) });
        const out = join(folder, 'site');
        expect(() => { swap(folder, killedAt(step, apart)); }).toThrow(Killed);
        try {
          recoverSite(out, killedAt(again, false));
        } catch (error) {
          expect(error).toBeInstanceOf(Killed);
        }
        recoverSite(out);
        expect(texts(out), `${step}, ${again}`).toEqual(step <= ofExchange ? old : fresh);
      }
    }
  });
});

test('an exchange whose last rename the system refuses puts the old site back', () => {
  const folder = writeFiles(temporaryFolder(), { ...under('site', old), ...under('made', fresh) });
  const out = join(folder, 'site');
  let refused = false;
  const refusing: SwapSteps = {
    ...realSteps,
    rename: (from, to) => {
      if (to === out && !refused) {
        refused = true;
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      }
      realSteps.rename(from, to);
    },
  };
  expect(() => { exchange(join(folder, 'made'), out, refusing); }).toThrow('EACCES');
  expect(texts(out)).toEqual(old);
});

test('recovering touches nothing where no swap was cut off', () => {
  const folder = writeFiles(temporaryFolder(), under('site', old));
  writeFileSync(join(folder, 'beside.txt'), 'mine');
  recoverSite(join(folder, 'site'));
  recoverSite(join(folder, 'never'));
  expect([texts(join(folder, 'site')), readFileSync(join(folder, 'beside.txt'), 'utf8'), readdirSync(folder)]).toEqual([old, 'mine', ['beside.txt', 'site']]);
});
