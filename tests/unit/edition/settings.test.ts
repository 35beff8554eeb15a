import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFrom } from '../../../src/edition/settings.ts';

test('the environment names the content folder, the base path and the address, and else nothing that a build does for its own command alone', () => {
  const usual = { content: resolve('content'), base: '/', site: undefined, compiles: false, drafts: false, writing: false };
  expect(settingsFrom({})).toStrictEqual(usual);
  expect(settingsFrom({ CUTTINGS_PUBLISHED: 'manifest-sha256.txt', CUTTINGS_KEEP_FROM: 'dist' })).toStrictEqual(usual);
  expect(settingsFrom({ CUTTINGS_CONTENT: 'news', CUTTINGS_BASE: '/a/', CUTTINGS_SITE: 'https://synthetic.example' })).toStrictEqual({ ...usual, content: resolve('news'), base: '/a/', site: 'https://synthetic.example' });
});
