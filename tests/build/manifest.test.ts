import { appendFileSync, chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, plainUser, readTree, root, run, temporaryFolder } from '../helpers/site.ts';
import { smallContent } from '../helpers/small-site.ts';
import { judgedByStockBagit, stockBagit } from '../helpers/stock-bagit.ts';

const site = await buildSite(smallContent());
const verify = (...args: readonly string[]) => run('scripts/verify.ts', args);

test('a built site carries a manifest that names every file of it', async () => {
  const named = readFileSync(join(site, 'manifest-sha256.txt'), 'utf8').trimEnd().split('\n').map((row) => row.slice(71));
  expect(named).toEqual([...readTree(site).keys()].filter((path) => path !== 'manifest-sha256.txt').sort());
  expect(await verify(site)).toEqual({ status: 0, stdout: `${named.length} files are as manifest-sha256.txt says.\n`, stderr: '' });
});

test('npm run verify ends with 1 and names a file of which one bit is flipped', async () => {
  const file = join(site, 'people/ada-example/index.html');
  const bytes = readFileSync(file);
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(1000) ^ 4, 1000);
  writeFileSync(file, flipped);
  const { status, stdout } = await verify(site);
  writeFileSync(file, bytes);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^changed: people\/ada-example\/index\.html\n1 difference from/);
});

test('npm run verify is misused where there is no manifest, or where a bag would go stands something', async () => {
  expect((await verify(temporaryFolder())).status).toBe(2);
  expect((await verify(site, '--bag', temporaryFolder())).status).toBe(2);
});

test('a bag within the site that it is to be made of is refused, by whatever name, and the site stays as it is', async () => {
  const link = join(temporaryFolder(), 'link');
  symlinkSync(site, link);
  for (const bag of [join(site, 'bag'), join(link, 'deep/bag'), site]) {
    const { status, stdout, stderr } = await verify(site, '--bag', bag);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/ lies in .*, which would then not be as its manifest says/);
  }
  expect((await verify(site)).status).toBe(0);
});

test('a bag where no folder can be is refused in a sentence', async () => {
  const { status, stderr } = await verify(site, '--bag', join(root, 'package.json/bag'));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Something that is no folder stands in the way \(ENOTDIR: .*\)\.\nNothing was verified to the end, and no bag was made\. The site is as it was\.\n$/);
});

test.skipIf(process.platform === 'win32')('a folder that may not be looked at is told in a sentence', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o000);
  const { status, stderr } = await run('scripts/verify.ts', [folder], {}, plainUser);
  chmodSync(folder, 0o700);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^A file or folder may not be read or written \(EACCES: .*\)\.\nNothing was verified to the end/);
});

test('a bag of it is verified like the site', async () => {
  const bag = join(temporaryFolder(), 'bag');
  expect((await verify(site, '--bag', bag)).status).toBe(0);
  expect((await verify(bag)).status).toBe(0);
  appendFileSync(join(bag, 'data/index.html'), ' ');
  expect((await verify(bag)).stdout).toMatch(/^changed: index\.html\n/);
});

test.skipIf(!stockBagit)(`a stock BagIt tool agrees${stockBagit ? '' : ' (skipped: the Python package bagit is not here)'}`, async () => {
  const bag = join(temporaryFolder(), 'bag');
  await verify(site, '--bag', bag);
  expect(judgedByStockBagit(bag)).toBe('');
  appendFileSync(join(bag, 'data/404.html'), ' ');
  expect(judgedByStockBagit(bag)).toMatch(/BagValidationError/);
});
