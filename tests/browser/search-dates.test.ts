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

  test.each(['March 2, 1987', '02.03.1987', '2/3/1987'])('without a page leads to the articles of it: %s', async (typed) => {
    const { page } = await room.reader();
    await page.goto(room.address(`search/?q=${encodeURIComponent(typed)}`));
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

describe('the range of dates', () => {
  const words = 'harvest after:1987-03-10 before:1987-03-20';

  test('is drawn as the words have it', async () => {
    const { page } = await search(room, `?q=${encodeURIComponent(words)}`, '2 articles found');
    const range = page.getByRole('group', { name: 'Date, 11 March 1987 – 19 March 1987: 2 articles' });
    expect([await range.getByRole('textbox', { name: 'From' }).inputValue(), await range.getByRole('textbox', { name: 'To' }).inputValue()]).toEqual(['1987-03-11', '1987-03-19']);
    expect(await page.getByRole('slider').evaluateAll((handles) => handles.map((handle) => handle.getAttribute('aria-valuetext')))).toEqual(['11 March 1987', '19 March 1987']);
    expect(await range.locator('.bars span').evaluateAll((bars) => bars.map((bar) => (bar.classList.contains('in') ? 'x' : '-')).join(''))).toBe(`${'-'.repeat(9)}${'x'.repeat(9)}${'-'.repeat(32)}`);
    await page.context().close();
  });

  test('is typed as the archive writes dates, and no part of it is cut off', async () => {
    const { page } = await search(room, '?q=harvest', '5 articles found');
    const [from, to] = [page.getByRole('textbox', { name: 'From' }), page.getByRole('textbox', { name: 'To' })];
    await from.pressSequentially('11 March 1987');
    await from.press('Enter');
    await says(page, '3 articles found');
    await to.fill('March 1987');
    await to.press('Enter');
    await says(page, '2 articles found');
    expect([parameters(page), await from.inputValue(), await to.inputValue()]).toEqual(['?q=harvest&from=1987-03-11&to=1987-03', '1987-03-11', '1987-03']);
    await from.fill('31 February 1987');
    await from.press('Enter');
    await page.getByRole('alert').getByText('“31 February 1987” is no date').waitFor();
    expect(parameters(page)).toBe('?q=harvest&from=1987-03-11&to=1987-03');
    await page.context().close();
  });

  test('takes the place of what the words demand when it is moved', async () => {
    const { page } = await search(room, `?q=${encodeURIComponent(words)}`, '2 articles found');
    await page.getByRole('slider', { name: 'Latest date' }).focus();
    await page.keyboard.press('End');
    await says(page, '3 articles found');
    expect([parameters(page), await page.getByRole('searchbox').inputValue()]).toEqual(['?q=harvest&from=1987-03-11', 'harvest']);
    await page.goBack();
    await says(page, '2 articles found');
    expect(await page.getByRole('searchbox').inputValue()).toBe(words);
    await page.context().close();
  });

  test('has nothing inside where the words leave no day', async () => {
    const { page } = await search(room, `?q=${encodeURIComponent('harvest after:1987-03-20 before:1987-03-05')}`, 'Nothing was found.');
    expect(await page.locator('.bars .in').count()).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
