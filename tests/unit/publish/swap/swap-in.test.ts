import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchange, recoverSite } from '../../../../src/publish/swap/swap-in.ts';
import { realSteps } from '../../../../src/publish/swap/swap-steps.ts';
import type { SwapSteps } from '../../../../src/publish/swap/swap-steps.ts';
import { readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

const texts = (folder: string) => Object.fromEntries([...readTree(folder)].map(([path, bytes]) => [path, bytes.toString()]));

describe('a finished folder', () => {
  test('takes the place of the one before as a whole, which stays beside it until it is taken away', () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old', 'site/gone.html': 'old' });
    exchange(join(folder, 'made'), join(folder, 'site'));
    expect(texts(folder)).toEqual({ 'site/index.html': 'new', '.site.before/index.html': 'old', '.site.before/gone.html': 'old' });
    expect(recoverSite(join(folder, 'site'))).toEqual([]);
    expect(texts(folder)).toEqual({ 'site/index.html': 'new' });
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test('takes a place where nothing is, however deep', () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new' });
    exchange(join(folder, 'made'), join(folder, 'a/b/site'));
    expect(texts(folder)).toEqual({ 'a/b/site/index.html': 'new' });
  });

  test('sweeps away what a swap that was cut off has left', () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', '.site.making/half.html': 'half', '.site.before/old.html': 'old' });
    exchange(join(folder, 'made'), join(folder, 'site'));
    recoverSite(join(folder, 'site'));
    expect(texts(folder)).toEqual({ 'site/index.html': 'new' });
  });

  test('that is not there leaves the public one as it is', () => {
    const folder = writeFiles(temporaryFolder(), { 'site/index.html': 'old' });
    expect(() => { exchange(join(folder, 'made'), join(folder, 'site')); }).toThrow('ENOENT');
    expect(texts(folder)).toEqual({ 'site/index.html': 'old' });
  });

  test('is in place also where the one before may not be taken away, which is told', () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old' });
    const out = join(folder, 'site');
    const refused: SwapSteps = { ...realSteps, remove: () => { throw Object.assign(new Error('EACCES'), { code: 'EACCES' }); } };
    exchange(join(folder, 'made'), out, refused);
    expect(recoverSite(out, refused)).toEqual([join(folder, '.site.gone')]);
    expect(texts(out)).toEqual({ 'index.html': 'new' });
    expect(recoverSite(out, refused)).toEqual([join(folder, '.site.gone')]);
    expect(recoverSite(out)).toEqual([]);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  test.each(['EBUSY', 'ENOTEMPTY', 'EPERM'])('is in place also where another program holds the one before, which is told (%s)', (code) => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old' });
    const out = join(folder, 'site');
    const held = () => { throw Object.assign(new Error(code), { code }); };
    exchange(join(folder, 'made'), out);
    expect(recoverSite(out, { ...realSteps, rename: held })).toEqual([join(folder, '.site.before')]);
    expect(recoverSite(out, { ...realSteps, remove: held })).toEqual([join(folder, '.site.gone')]);
    expect(texts(out)).toEqual({ 'index.html': 'new' });
    expect([recoverSite(out), readdirSync(folder)]).toEqual([[], ['site']]);
  });

  test('that may not be moved is not copied in its stead, and a fault in taking the old one away that nobody foresaw is told', () => {
    const folder = writeFiles(temporaryFolder(), { 'made/index.html': 'new', 'site/index.html': 'old' });
    const out = join(folder, 'site');
    const failing = (code: string) => () => { throw Object.assign(new Error(code), { code }); };
    const rename: SwapSteps['rename'] = (from, to) => { if (from === join(folder, 'made')) failing('EACCES')(); else realSteps.rename(from, to); };
    expect(() => { exchange(join(folder, 'made'), out, { ...realSteps, rename }); }).toThrow('EACCES');
    expect(texts(folder)).toEqual({ 'made/index.html': 'new', 'site/index.html': 'old' });
    exchange(join(folder, 'made'), out);
    expect(() => recoverSite(out, { ...realSteps, remove: failing('EIO') })).toThrow('EIO');
    expect(texts(out)).toEqual({ 'index.html': 'new' });
  });
});
