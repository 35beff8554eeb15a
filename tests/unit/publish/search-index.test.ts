import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginSearchIndex } from '../../../src/publish/search-index.ts';
import { readTree, temporaryFolder } from '../../helpers/site.ts';

const documents = Array.from({ length: 30 }, (_, index) => ({
  path: `articles/${String(index)}/index.html`,
  html: `<html lang="${index % 2 === 0 ? 'en' : 'ru'}"><head><meta data-pagefind-filter="topic:t${String(index % 3)}"></head><body data-pagefind-body>text ${String(index)}</body></html>`,
}));

async function indexed(language = 'en-GB') {
  const out = temporaryFolder();
  const scratch = temporaryFolder();
  const result = await beginSearchIndex(documents, { language, scratch }).placeIn(out);
  return { out, scratch, result, tree: readTree(out) };
}

describe('the search index', () => {
  test('is one index for all languages of the archive, and has only the files that the search page asks for', async () => {
    const { result, tree } = await indexed();
    const paths = [...tree.keys()];
    expect(result).toMatchObject({ ok: true, pages: 30, files: paths.length });
    const kinds = paths.map((path) => path.replace(/en_[0-9a-f]+/, '*'));
    expect([...new Set(kinds)].sort()).toEqual([
      'pagefind/filter/*.pf_filter', 'pagefind/fragment/*.pf_fragment', 'pagefind/index/*.pf_index', 'pagefind/pagefind-entry.json',
      'pagefind/pagefind-worker.js', 'pagefind/pagefind.*.pf_meta', 'pagefind/pagefind.js', 'pagefind/wasm.en.pagefind',
    ]);
  });

  test('has the general program where Pagefind knows no stems of the language', async () => {
    const { tree } = await indexed('kk');
    expect([...tree.keys()].filter((path) => path.includes('wasm'))).toEqual(['pagefind/wasm.unknown.pagefind']);
  });

  test('is the same to the byte when it is made again', async () => {
    expect((await indexed()).tree).toEqual((await indexed()).tree);
  });

  test('takes the place of the one before, and leaves nothing lying about', async () => {
    const { out, scratch } = await indexed();
    mkdirSync(join(out, 'pagefind/fragment'), { recursive: true });
    writeFileSync(join(out, 'pagefind/fragment/old.pf_fragment'), '');
    await beginSearchIndex(documents.slice(0, 1), { language: 'en', scratch }).placeIn(out);
    expect(existsSync(join(out, 'pagefind/fragment/old.pf_fragment'))).toBe(false);
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('of no articles is no index, and no fault', async () => {
    const out = temporaryFolder();
    expect(await beginSearchIndex([], { language: 'en' }).placeIn(out)).toEqual({ ok: true, pages: 0, files: 0, bytes: 0 });
    expect(existsSync(join(out, 'pagefind'))).toBe(false);
  });

  test.each(['../outside.html', '/outside.html', 'articles/a.txt'])('refuses a document at %s, says so, and leaves nothing lying about', async (path) => {
    const [out, scratch] = [temporaryFolder(), temporaryFolder()];
    const result = await beginSearchIndex([{ path, html: '' }], { language: 'en', scratch }).placeIn(out);
    expect(result.ok ? '' : result.reason).toContain(`${JSON.stringify(path)} is no path of a page`);
    expect([readdirSync(out), readdirSync(scratch)]).toEqual([[], []]);
  });

  test('says what to do when it has nowhere to write', async () => {
    const result = await beginSearchIndex(documents, { language: 'en', scratch: join(temporaryFolder(), 'missing') }).placeIn(temporaryFolder());
    expect(result.ok ? '' : result.reason).toMatch(/could not be made: ENOENT.*\. Build again/);
  });
});
