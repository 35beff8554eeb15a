import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuildRefused } from '../../src/publish/told/failure.ts';
import { assembly } from '../../src/publish/shards/assembly.ts';
import { emptyArchive } from '../helpers/edits.ts';
import { options, partsOf } from '../helpers/parts.ts';
import { run, temporaryFolder, writeFiles } from '../helpers/site.ts';

describe('no site is put together of', () => {
  const content = () => writeFiles(temporaryFolder(), emptyArchive);

  /** What is said, by whoever opens the parts, before anything is done. */
  function said(parts: readonly string[], others: Partial<{ base: string; site: string }> = {}): string {
    try {
      assembly(parts, { ...options, ...others });
    } catch (error) {
      if (error instanceof BuildRefused) return error.message;
      throw error;
    }
    return '';
  }

  test('a part that is damaged anywhere, cut short, or none', async () => {
    const [first = '', second = ''] = await partsOf(content(), 2);
    const bytes = readFileSync(first);
    const harmed = join(temporaryFolder(), 'harmed.kept');
    const say = (harm: Buffer) => {
      writeFileSync(harmed, harm);
      return said([harmed, second]);
    };
    for (let place = 20; place < bytes.length; place += Math.ceil(bytes.length / 40)) {
      const other = Buffer.from(bytes);
      other[place] = (other[place] ?? 0) ^ 1;
      expect(say(other), String(place)).toContain('harmed.kept is damaged or cut short.');
    }
    for (const length of [0, 10, 20, 100, bytes.length - 1]) expect(say(bytes.subarray(0, length)), String(length)).toMatch(/^harmed\.kept is (?:no part of a site|damaged or cut short)\./);
    expect(say(Buffer.concat([bytes, Buffer.from('more')]))).toContain('damaged');
    expect(say(Buffer.from('A letter, and no part.'))).toContain('harmed.kept is no part of a site.');
    expect(said([join(temporaryFolder(), 'none.kept')])).toContain('There is no file');
    expect(said([temporaryFolder()])).toContain('There is no file');
  });

  test('parts of which one is missing, there twice, or of another number of parts', async () => {
    const archive = content();
    const [one = '', two = '', three = ''] = await partsOf(archive, 3);
    const [other = ''] = await partsOf(archive, 2);
    expect(said([three, one])).toContain('Of 3 parts one is missing: 2/3.');
    expect(said([two])).toContain('some are missing: 1/3, 3/3.');
    expect(said([one, two, three, two])).toContain('is part 2 of 3, and so is another');
    expect(said([two, three, other])).toMatch(/is part \d of \d, and .* is part \d of \d\./);
    expect(said([])).toContain('No part is named');
    expect(said([three, two, one])).toBe('');
  });

  test('parts that were made with other options', async () => {
    const parts = await partsOf(content(), 1);
    expect(said(parts, { base: '/' })).toContain('was made with --base /archive/, and the site is to be made with --base /.');
    expect(said(parts, { site: 'https://other.example' })).toContain('was made with --site https://papers.example');
  });

  test('a part of another version', async () => {
    const [file = ''] = await partsOf(content(), 1);
    const bytes = readFileSync(file);
    const body = bytes.subarray(0, -32);
    body.write('0', 'cuttings part '.length + 3);
    body.write('1', 'cuttings part '.length + 4);
    writeFileSync(file, Buffer.concat([body, createHash('sha256').update(body).digest()]));
    expect(said([file])).toContain('was made by another version');
  });
});

test('the commands make parts, and a site of them', async () => {
  const folder = temporaryFolder();
  const archive = writeFiles(join(folder, 'content'), emptyArchive);
  mkdirSync(join(folder, 'parts'));
  const parts = [1, 2].map((number) => join(folder, `parts/${number}.kept`));
  for (const [index, part] of parts.entries()) {
    const made = await run('scripts/build.ts', ['--content', archive, '--out', join(folder, 'site'), '--shard', `${index + 1}/2`, '--part', part]);
    expect(made.stderr + made.stdout).toMatch(new RegExp(`^Part ${index + 1} of 2, with ${index} article${index === 1 ? '' : 's'}: .* in `));
    expect([made.status, existsSync(join(folder, 'site'))]).toEqual([0, false]);
  }
  const built = await run('scripts/assemble.ts', [...parts, '--content', archive, '--out', join(folder, 'site')]);
  expect(built.stderr).toBe('');
  expect(built.stdout).toContain('2.kept: 1 of 1 pages were of use');
  rmSync(join(folder, 'parts/1.kept'));
  expect(await run('scripts/assemble.ts', [...parts, '--content', archive, '--out', join(folder, 'site')])).toMatchObject({ status: 1, stdout: '' });
  expect((await run('scripts/assemble.ts', ['--content', archive])).status).toBe(2);
});

test.each([
  [['--shard', '3/2'], '--shard 3/2 is not understood.'],
  [['--part', 'x.kept'], '--part is of use only with --shard'],
  [['--shard', '1/2', '--part', '/nowhere/at/all/x.kept'], 'cannot be written: its folder is not there'],
  [['--shard', '1/2', '--leave-out-broken'], 'cannot be used with --shard'],
])('a mistyped part is told: %s', async (args, message) => {
  const { status, stderr } = await run('scripts/build.ts', args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
