import type { Page } from 'playwright-core';
import { article, contentFolder, record } from './archive.ts';
import { ReadingRoom } from './browser.ts';
import { buildSite } from './site.ts';

/** A title that would be markup where nobody keeps it from being any. */
export const hostile = '<img src=x onerror=alert(1)>';

/** The search box once it suggests, by roles and words. */
export const field = (page: Page) => page.getByRole('combobox', { name: 'Search the archive' });
export const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

/** A built archive of one article with a hostile title, which names one person. @param person the lines of her record */
export async function suggestingRoom(person: string): Promise<ReadingRoom> {
  const content = contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    'people/ada-kallas.md': person,
    'articles/a.md': article({ title: `'${hostile}'`, people: 'ada-kallas' }, 'A synthetic text of Ada Kallas.'),
  });
  return ReadingRoom.open(await buildSite(content, ['--base', '/archive/']), '/archive/');
}
