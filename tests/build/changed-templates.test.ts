import fc from 'fast-check';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { freshCheckout } from '../../bench/scale/ours/checkout.ts';
import { editsOf, manyArticles } from '../helpers/edits.ts';
import { differences, readTree, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { startOfEdits } from '../helpers/start-of-edits.ts';
import { templateEdits } from '../helpers/template-edits.ts';

/** More for a longer look: INCREMENTAL=100. The program that makes pages is compiled five times in each. */
const runs = Math.ceil(Number(process.env['INCREMENTAL'] ?? 4) / 20);

const archive = { ...startOfEdits, ...manyArticles };

// An edit may set the clock, of this process alone: builds run in others, which go by the true one.
afterEach(() => { vi.useRealTimers(); });

/** A checkout of its own, in which nothing was ever built, and the site that it makes. */
class Checkout {
  readonly folder = freshCheckout(join(temporaryFolder(), 'checkout'));
  readonly #out = join(temporaryFolder(), 'site');

  /** From now on it has kept nothing. */
  forget(): void {
    for (const folder of [join(this.folder, '.cache'), this.#out]) rmSync(folder, { recursive: true, force: true });
  }

  /** Every file of the site with its bytes; undefined where the archive has errors. */
  async built(content: string, ...args: readonly string[]): Promise<ReturnType<typeof readTree> | undefined> {
    const { status, stderr } = await run(join(this.folder, 'scripts/build.ts'), ['--content', content, '--out', this.#out, '--site', 'https://papers.example', '--base', '/archive/', ...args]);
    if (status === 0) return readTree(this.#out);
    expect(stderr).toMatch(/^The archive has errors, and nothing was built\.\n/);
    return undefined;
  }
}

test('a build after a change of templates and styles, amid any edits, gives the bytes of one by the changed code that has kept nothing', async () => {
  await fc.assert(fc.asyncProperty(editsOf(2), templateEdits, editsOf(2), async (before, steps, after) => {
    const [here, other] = [new Checkout(), new Checkout()];
    const content = writeFiles(join(temporaryFolder(), 'content'), archive);
    await here.built(content);
    for (const edit of before) edit.on(content);
    if (await here.built(content) === undefined) {
      // With errors nothing would be made of the changed code.
      rmSync(content, { recursive: true });
      writeFiles(content, archive);
    }
    const so = [...before, ...steps.flat(), ...after].join('\n');
    for (const changes of steps) {
      for (const { folder } of [here, other]) for (const change of changes) change.on(folder);
      other.forget();
      const [changed = new Map<string, Buffer>(), cold] = await Promise.all([here.built(content), other.built(copyOf(content))]);
      expect(differences(changed, cold ?? new Map()), so).toEqual([]);
      const articles = [...changed].filter(([path, bytes]) => /^articles\/.+\/index\.html$/.test(path) && !bytes.includes('http-equiv="refresh"'));
      expect(articles.length).toBeGreaterThan(0);
      for (const { inPages, inStyles } of changes) {
        if (inPages !== undefined) expect(articles.filter(([, bytes]) => !bytes.includes(inPages)).map(([path]) => path), so).toEqual([]);
        if (inStyles !== undefined) expect([...changed].some(([path, bytes]) => path.endsWith('.css') && bytes.includes(inStyles)), so).toBe(true);
      }
    }
    for (const edit of after) {
      edit.on(content);
      const [made, afresh] = await Promise.all([here.built(content), other.built(copyOf(content), '--afresh')]);
      expect(made === undefined, so).toBe(afresh === undefined);
      expect(differences(made ?? new Map(), afresh ?? new Map()), so).toEqual([]);
    }
  }), { numRuns: runs, endOnFailure: true });
}, 240_000 * runs);

/** Another folder with the same files. */
function copyOf(content: string): string {
  const folder = join(temporaryFolder(), 'copy');
  cpSync(content, folder, { recursive: true });
  return folder;
}
