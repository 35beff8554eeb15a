import { appendFileSync, lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SiteFolder } from '../../../../src/publish/making/site-folder.ts';
import { Taking } from '../../../../src/publish/making/taking.ts';
import { readTree, temporaryFolder } from '../../../helpers/site.ts';

const paths = Array.from({ length: 1300 }, (_, at) => `articles/${String(at % 40)}/${String(at)}.html`);
const [longer, other, missing, fine] = ['articles/0/0.html', 'articles/1/1.html', 'articles/2/2.html', 'articles/3/3.html'];

/** A site before, of which a file is longer now, one has other letters, and one is missing. */
function changedSite() {
  const folder = temporaryFolder();
  const before = join(folder, 'before');
  const place = new SiteFolder({ folder: before, holds: false });
  const files = paths.map((path) => ({ path, ...place.write(path, `page ${path}`) }));
  appendFileSync(join(before, longer), '!');
  writeFileSync(join(before, other), `Page ${other}`);
  rmSync(join(before, missing));
  return { folder, before, files };
}

describe.each([['in threads', true], ['without threads', false]])('taking files of the site before over %s', (_, beside) => {
  test('puts in place what is as it was made, and tells of each file whether it is', async () => {
    const { folder, before, files } = changedSite();
    const taking = new Taking(new SiteFolder({ folder: join(folder, 'now'), holds: false }), before, beside);
    for (const file of files) taking.add(file);
    const told = new Map<string, number | undefined>();
    await taking.done((path, modified) => { told.set(path, modified); });
    await taking.end();
    expect([...told.keys()].sort()).toEqual([...paths].sort());
    expect([...told].filter(([, modified]) => modified === undefined).map(([path]) => path).sort()).toEqual([longer, other, missing]);
    const now = readTree(join(folder, 'now'));
    expect([now.size, now.get(fine)?.toString()]).toEqual([paths.length - 3, `page ${fine}`]);
    expect(told.get(fine)).toBe(lstatSync(join(folder, 'now', fine)).mtimeMs);
  });

  test('fails with what the system refused, where a file cannot be put in place', async () => {
    const { folder, before, files } = changedSite();
    writeFileSync(join(folder, 'now'), 'a file where the site should be');
    const taking = new Taking(new SiteFolder({ folder: join(folder, 'now'), holds: false }), before, beside);
    for (const file of files) taking.add(file);
    await expect(taking.done(() => undefined)).rejects.toThrow(/^E(?:EXIST|NOTDIR)/);
    await taking.end();
  });

  test('never puts a file in the place of another', async () => {
    const { folder, before, files } = changedSite();
    new SiteFolder({ folder: join(folder, 'now'), holds: false }).write(fine, 'another page');
    const taking = new Taking(new SiteFolder({ folder: join(folder, 'now'), holds: false }), before, beside);
    for (const file of files) taking.add(file);
    await expect(taking.done(() => undefined)).rejects.toThrow('EEXIST');
    await taking.end();
  });
});
