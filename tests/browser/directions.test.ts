import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReadingRoom } from '../helpers/browser.ts';
import { run, temporaryFolder, writeFiles } from '../helpers/site.ts';

/** A name in Arabic letters, and one that turns round what follows it (U+202E) and never ends doing so. */
const names = { arabic: 'صحيفة مصطنعة', turning: 'Synthetic \u202egazette' };
let room: ReadingRoom;

beforeAll(async () => {
  const files: Record<string, string> = { 'archive.yaml': 'title: Synthetic\nlanguage: en\n' };
  for (const [id, name] of Object.entries(names)) {
    files[`articles/${id}.md`] = `---\ntitle: ${JSON.stringify(`On the ${name}`)}\ndate: 2001-02-03\nsource: ${id}\ntopics: [${id}]\nlanguage: fr\n---\n\nText.\n`;
    files[`sources/${id}.md`] = `---\nname: ${JSON.stringify(name)}\n---\n`;
    files[`topics/${id}.md`] = `---\nname: ${JSON.stringify(`${name} topic`)}\n---\n`;
  }
  const content = writeFiles(temporaryFolder(), files);
  const out = join(temporaryFolder(), 'site');
  const { status, stderr } = await run('scripts/build.ts', ['--content', content, '--out', out]);
  if (status !== 0) throw new Error(stderr);
  room = await ReadingRoom.open(out);
}, 120_000);

afterAll(() => room.close());

test.each([
  ['articles/arabic/', '.imprint time'], ['articles/turning/', '.imprint time'], ['articles/turning/', '.imprint .language'],
  ['topics/', '.count'], ['search/?q=صحيفة', '.card .count'],
])('on /%s each %s stands behind the name and reads from left to right, whatever letters or signs the name has', async (path, place) => {
  const { page } = await room.reader();
  await page.goto(room.address(path), { waitUntil: 'load' });
  await page.locator(`main ${place}`).first().waitFor();
  const orders = await page.locator(`main ${place}`).evaluateAll((all) => all.map((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const at = (index: number) => {
      const range = document.createRange();
      range.setStart(text ?? element, index);
      range.setEnd(text ?? element, index + 1);
      return range.getBoundingClientRect().left;
    };
    const name = element.parentElement?.querySelector('a')?.getBoundingClientRect();
    return { behind: at(0) >= (name?.right ?? 0) - 1, forwards: (text?.textContent ?? '').length < 2 || at(0) < at(1) };
  }));
  expect(new Set(orders.map((order) => JSON.stringify(order)))).toEqual(new Set([JSON.stringify({ behind: true, forwards: true })]));
  await page.context().close();
});

test('what is copied of a citation turns round nothing of the sentence that it is put into', async () => {
  const { page } = await room.reader();
  await page.goto(room.address('articles/turning/'));
  const places = await page.evaluate(() => {
    const sentence = document.createElement('p');
    sentence.style.whiteSpace = 'nowrap';
    sentence.append(`See ${document.querySelector('.cite p')?.textContent ?? ''} and no more`);
    document.body.replaceChildren(sentence);
    const text = sentence.firstChild ?? sentence;
    return ['February 3, 2001', 'no more'].map((words) => Array.from(words, (_, index) => {
      const range = document.createRange();
      const start = sentence.textContent.lastIndexOf(words) + index;
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    }));
  });
  expect(places).toEqual(places.map((lefts) => lefts.toSorted((a, b) => a - b)));
  await page.context().close();
});
