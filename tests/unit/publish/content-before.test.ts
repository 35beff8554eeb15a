import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentBefore } from '../../../src/publish/content-before.ts';
import type { BuildOptions } from '../../../src/publish/command/build-options.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const many = 5000;

function options(given: Partial<BuildOptions> = {}): BuildOptions {
  const content = writeFiles(join(temporaryFolder(), 'content'), { 'archive.yaml': 'title: Synthetic archive\n', 'articles/x.md': 'text' });
  return { content, out: `${content}-out`, base: '/', site: undefined, published: undefined, leaveOutBroken: false, afresh: false, ...given };
}

test('content of many files is looked at by a thread, and stands as it does when it is looked at here', async () => {
  const asked = options();
  const here = await contentBefore(asked);
  expect(here?.paths).toEqual(['archive.yaml', 'articles', 'articles/x.md']);
  expect(await contentBefore(asked, many)).toEqual(here);
});

test('what a build leaves out as broken may be mended without a change, so nothing is noted', async () => {
  expect(await contentBefore(options({ leaveOutBroken: true }), many)).toBeUndefined();
});
