import { renameSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EditionBeside } from '../../../../src/publish/developing/edition-beside.ts';
import { article, contentFolder } from '../../../helpers/archive.ts';
import { writeFiles } from '../../../helpers/site.ts';

let content = '';
let beside: EditionBeside;

async function titleOf(id: string): Promise<unknown> {
  const { sheet } = await beside.page('article', id);
  return sheet.document === 'article' && sheet.view.title;
}

describe('an archive in a thread of its own', () => {
  beforeAll(() => {
    content = contentFolder({ 'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n', 'sources/gazette.md': '---\nname: The Gazette\n---\n', 'articles/one.md': article({ title: 'One' }) });
    vi.stubEnv('CUTTINGS_CONTENT', content);
    beside = new EditionBeside();
  });

  afterAll(async () => {
    await beside.end();
    vi.unstubAllEnvs();
  });

  test('shows its pages and says which there are', async () => {
    expect(await beside.paths('article')).toEqual(['one']);
    expect(await titleOf('one')).toBe('One');
    expect(await beside.report()).toBe('');
  });

  test('says why a page cannot be shown, and shows the next', async () => {
    await expect(beside.page('article', 'none')).rejects.toThrow('There is no page none of the route article');
    expect(await titleOf('one')).toBe('One');
  });

  test('shows what has changed when it is told so, and what is wrong with that', async () => {
    writeFiles(content, { 'articles/one.md': article({ title: 'One again' }), 'articles/two.md': article({ title: 'Two', date: 'yesterday' }), 'articles/zoo.md': article({ title: 'Zoo #1' }) });
    expect(await titleOf('one')).toBe('One');
    beside.forget();
    expect(await titleOf('one')).toBe('One again');
    expect(await beside.report()).toMatch(/^articles\/zoo\.md\n.* warning yaml-comment[^]*\n\narticles\/two\.md\n.* error date-form/);
  });

  test('goes on while it cannot be read, and says why', async () => {
    renameSync(content, `${content}-elsewhere`);
    beside.forget();
    await expect(beside.paths('article')).rejects.toThrow('ENOENT');
    expect(await beside.report()).toContain('The archive cannot be read: ENOENT');
    renameSync(`${content}-elsewhere`, content);
    beside.forget();
    expect(await titleOf('one')).toBe('One again');
  });

  test('asks the thread that begins anew what the one before has not answered', async () => {
    const asked = [titleOf('one'), beside.report()];
    beside.beginAnew();
    expect(await Promise.all(asked)).toEqual(['One again', expect.stringContaining('date-form')]);
  });
});
