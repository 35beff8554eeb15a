import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { root, run, temporaryFolder } from '../helpers/site.ts';
import type { Ran } from '../helpers/site.ts';

const step = z.object({ name: z.string(), wall: z.number().positive(), pages: z.object({ made: z.number(), asBefore: z.number() }).optional(), size: z.object({ files: z.number(), bytes: z.number().positive() }).optional() });
const figures = z.object({
  ours: z.array(step),
  searches: z.array(z.object({ kind: z.string(), results: z.number(), requests: z.number().positive() })),
  peers: z.array(z.object({ name: z.string(), missing: z.string().optional(), steps: z.array(step).optional() })),
});

/** In the place of Hugo: a page for each article, with its text. */
const hugo = `#!/bin/sh
mkdir -p public
find content -name '*.md' | while read -r file; do
  printf '<!doctype html><html lang="en"><title>Synthetic</title><body>%s</body></html>' "$(cat "$file")" > "public/$(basename "$file" .md).html"
done
`;

const shared = ['cold, no cache of any kind', 'one more article', 'nothing changed'];
const ours = [...shared, 'check of an unchanged archive', 'the oldest article changed', 'dev, first page', 'dev, an edited article after it is saved'];

/** Of Hugo there are the templates and a program in its place, of Eleventy nothing, of Astro the program alone. */
describe.skipIf(process.platform === 'win32')('npm run bench, with thirty articles', () => {
  const folder = temporaryFolder();
  const [work, json, scratch, programs, peers] = [join(folder, 'work'), join(folder, 'figures.json'), join(folder, 'scratch'), join(folder, 'programs'), join(folder, 'peers')];
  let ran: Ran;
  /** The cells of each row that is shown, of all tables. */
  let rows: readonly (readonly string[])[];

  beforeAll(async () => {
    for (const path of [scratch, programs, join(peers, 'hugo')]) mkdirSync(path, { recursive: true });
    copyFileSync(join(root, 'bench/scale/peers/templates/generate.mjs'), join(peers, 'generate.mjs'));
    writeFileSync(join(programs, 'hugo'), hugo);
    chmodSync(join(programs, 'hugo'), 0o755);
    const environment = { PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}`, PEERS_DIR: scratch, TMPDIR: scratch };
    ran = await run('bench/scale/bench.ts', ['--articles', '30', '--work', work, '--json', json, '--peers', peers], environment);
    rows = ran.stdout.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
  });

  test('ends well, and leaves nothing but the figures', () => {
    expect(ran.status, ran.stderr).toBe(0);
    expect([existsSync(work), readdirSync(scratch), readdirSync(folder).sort()]).toEqual([false, [], ['figures.json', 'peers', 'programs', 'scratch']]);
  });

  test('shows each step with what it is of that of Hugo, then those of Hugo, and the searches', () => {
    const kinds = ['the most frequent word', 'a word of one text in a hundred', 'a word of one text', 'three words', 'a phrase', 'a person', 'a person, misspelt'];
    expect(rows.map(([first = '']) => first.split(':', 1)[0])).toEqual(['Cuttings', '---', ...ours, 'Hugo + Pagefind', '---', ...shared, 'Search, a new visitor, to the first ten results', '---', ...kinds]);
    const ofOurs = rows.slice(2, 2 + ours.length);
    expect(ofOurs.map(([name, wall = '', , , , , , , ratio = '']) => [name, /^\d+\.\d\d s$/.test(wall), ratio.replace(/\d+\.\d\d/, '0.00')])).toEqual(ours.map((name) => [name, true, shared.includes(name) ? '0.00' : '–']));
    expect(ran.stdout).toContain('\nEleventy + Pagefind: not measured, it is not installed among the tools of the peers.\n');
    expect(ran.stdout).toMatch(/^Astro \+ Pagefind: not measured, it failed: .*astro.*\.$/m);
  });

  test('writes the same figures as JSON', () => {
    const { ours: measured, searches, peers: others } = figures.parse(JSON.parse(readFileSync(json, 'utf8')));
    expect(measured.map(({ name, wall }) => [name, `${wall.toFixed(2)} s`])).toEqual(rows.slice(2, 2 + ours.length).map((cells) => cells.slice(0, 2)));
    const [cold, more, same] = measured;
    expect([cold?.pages?.asBefore, same?.pages?.made]).toEqual([0, 0]);
    expect(more?.pages?.asBefore).toBeGreaterThan(more?.pages?.made ?? 0);
    expect(more?.size?.files).toBeGreaterThan(cold?.size?.files ?? 0);
    expect(searches.map(({ kind, results }) => `${kind} ${String(results > 0)}`)).toEqual(expect.arrayContaining(['the most frequent word true', 'a person true', 'a person, misspelt true', 'a phrase true']));
    expect(others.map(({ name, missing, steps }) => [name, missing === undefined, steps?.map((one) => one.name)])).toEqual([['Hugo', true, shared], ['Eleventy', false, undefined], ['Astro', false, undefined]]);
  });
});
