import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, contentFolder, record } from '../helpers/archive.ts';
import { ReadingRoom } from '../helpers/browser.ts';
import { hits, parameters, says, search, titles } from '../helpers/search-page.ts';
import { buildSite } from '../helpers/site.ts';

let room: ReadingRoom;

const days = ['1987-03-02', '1987-03-10', '1987-03-11', '1987-03-19', '1987-04-20'];

beforeAll(async () => {
  room = await ReadingRoom.open(await buildSite(contentFolder({
    'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
    'sources/gazette.md': record({ name: 'The Gazette' }),
    ...Object.fromEntries(days.map((day) => [`articles/${day}.md`, article({ title: `Report of ${day}`, date: day }, `The harvest of ${day < '1987-03-11' ? 'maize' : 'rye'}.`)])),
  }), ['--base', '/archive/']), '/archive/');
});

afterAll(async () => {
  await room.close();
});

describe('a date among the words', () => {
  test('leads to the page of its month, and to the articles of it with the other words', async () => {
    const { page, misdeeds } = await room.reader();
    await page.goto(room.address('search/?q=rye+March+1987'));
    const card = page.getByRole('list', { name: 'Names' }).getByRole('listitem');
    await card.getByRole('link', { name: 'March 1987' }).waitFor();
    expect(await card.innerText()).toMatch(/^Date\s+March 1987\s+4 articles\s+only those with “rye”$/);
    expect(await card.getByRole('link', { name: 'March 1987' }).getAttribute('href')).toBe('/archive/1987/03/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await card.getByRole('link', { name: 'with “rye”' }).click();
    await says(page, '2 articles found');
    expect(parameters(page)).toBe('?q=rye&from=1987-03&to=1987-03');
    expect(misdeeds).toEqual({ said: [], asked: [], dialogs: [] });
    await page.context().close();
  });

  test('without a page leads to the articles of it', async () => {
    const { page } = await room.reader();
    await page.goto(room.address(`search/?q=${encodeURIComponent('March 2, 1987')}`));
    await page.getByRole('list', { name: 'Names' }).getByRole('link', { name: '2 March 1987' }).click();
    await says(page, '1 article found');
    expect([parameters(page), await titles(page)]).toEqual(['?from=1987-03-02&to=1987-03-02', ['Report of 1987-03-02']]);
    await page.context().close();
  });

  test('behind "date:" has only articles of it, and can be taken out again', async () => {
    const { page } = await search(room, `?q=${encodeURIComponent('harvest date:"2 March 1987"')}`, '1 article found');
    expect(await titles(page)).toEqual(['Report of 1987-03-02']);
    await page.getByRole('button', { name: 'Remove: 2 March 1987' }).click();
    await says(page, '5 articles found');
    expect([parameters(page), await hits(page).count()]).toEqual(['?q=harvest', 5]);
    await page.context().close();
  });
});
