import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, readTree, run, temporaryFolder } from '../helpers/site.ts';
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
