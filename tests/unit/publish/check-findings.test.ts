import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { codeVersion } from '../../../src/kept/code-version.ts';
import { keptFolder } from '../../../src/kept/places.ts';
import { Store } from '../../../src/kept/store.ts';
import { checkFindings, forgetFindings } from '../../../src/publish/check-findings.ts';
import type { Findings } from '../../../src/publish/check-findings.ts';
import { contentFolder } from '../../helpers/archive.ts';

const clean: Findings = { problems: [], account: { files: 1, published: 1, drafts: 0, rejected: 0 } };
const kept: string[] = [];

afterEach(() => {
  for (const folder of kept.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A content folder that is checked as if its files were long settled; `looks` counts how often it was read. */
function checked() {
  const content = contentFolder({ 'articles/x.md': 'text' });
  kept.push(keptFolder(content));
  let looks = 0;
  const look = (meanwhile: () => void = () => undefined, base = '/') => checkFindings(content, base, Date.now() + 60_000, () => {
    looks += 1;
    meanwhile();
    return Promise.resolve({ ...clean, account: { ...clean.account, files: looks } });
  }).then(({ account }) => account.files);
  return { content, look, change: () => { writeFileSync(join(content, 'articles/x.md'), 'other text'); } };
}

test('a check of an archive that is as it was says what the last one found', async () => {
  const { look } = checked();
  expect([await look(), await look()]).toEqual([1, 1]);
});

test('a check looks again where a file was changed, and after that not', async () => {
  const { look, change } = checked();
  await look();
  change();
  expect([await look(), await look()]).toEqual([2, 2]);
});

test('a check looks again at what was changed while the one before was at work', async () => {
  const { look, change } = checked();
  expect([await look(change), await look()]).toEqual([1, 2]);
});

test('a check looks again where another base is named', async () => {
  const { look } = checked();
  expect([await look(), await look(undefined, '/archive/'), await look(undefined, '/archive/')]).toEqual([1, 2, 2]);
});

test('a check looks again where its findings are forgotten, though no file was changed', async () => {
  const { content, look } = checked();
  await look();
  forgetFindings(new Store(keptFolder(content), codeVersion()));
  expect(await look()).toBe(2);
});
