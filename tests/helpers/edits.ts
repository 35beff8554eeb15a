import fc from 'fast-check';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, vi } from 'vitest';
import { openEdition } from '../../src/edition/edition.ts';
import { merge } from '../../src/edits/merge.ts';
import { edit, file } from './content-edit.ts';
import type { ContentEdit } from './content-edit.ts';
import { gradient, halfOf } from './pictures.ts';
import { recordEdit } from './record-edits.ts';
import { dot } from './small-site.ts';

export const emptyArchive = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
  'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\ncitation: "see {code} of {dd.mm.yyyy}"\n---\n',
  'people/ada.md': '---\nname: Ada Example\nshort: Example\n---\n',
  'topics/shapes.md': '---\nname: Shapes\n---\n',
  'organisations/bureau.md': '---\nname: The Bureau\n---\n',
  'articles/first.md': '---\ntitle: First\ndate: 2001-05-06\nsource: gazette\npeople: [ada]\n---\n\nAda Example of France met Bo Sample, see GZ of 05.05.2001.\n',
};

/** So many articles of a record, on some days, that its lists are parted. */
export const manyArticles = Object.fromEntries(Array.from({ length: 126 }, (_, at) => [
  `articles/filler/${String(at)}.md`,
  `---\ntitle: Filler ${String(at)}\ndate: ${at < 9 ? '2001-03-30' : at < 18 ? '2001-06' : `2001-05-0${String(4 + (at % 3))}`}\nsource: gazette\npeople: [ada]\n---\n\n${at % 2 === 0 ? 'Ada Example spoke.' : 'Nobody spoke.'}\n`,
]));

const articles = ['first', 'second', 'third', 'deep/fourth', 'deep/fifth'];
const people = ['ada', 'bo', 'cy'];
const names = ['Ada Example', 'Bo Sample', 'Cy Instance', 'Ada Specimen', 'Bo Example'];
const days = ['2001-05-05', '2001-05-05', '2001-05-06', '2001-05', '1999~', '2002-01-31', '2001-05-06T09:15:00Z', '2001-05-06T21:40:00Z', '2001-05-06T00:00:00Z'];
const sentences = ['Ada Example spoke.', 'Bo Sample of France listened; Sample did.', 'Cy Instance, see GZ of 05.05.2001.', '"It is so," he said.', '**Bold** and [the first](/articles/first/).', '![A dot](dot.png "One dot")', '![Colours](wide.png)', 'In Kazakhstan, see GZ of 06.05.2001.', 'The Bureau of Shapes met in the Kazakh land of Qazaqstan.', '[Shapes](/topics/shapes/) and [one that is not yet there](/articles/third/).'];

const list = (from: readonly string[]) => fc.subarray([...from]).map((some) => `[${some.join(', ')}]`);

/** What else an editor says of an article: what it is about, rulings on names, what was corrected. */
const more = ['', '', '', '', 'topics: [shapes]\n', 'topics: [Circles]\norganisations: [bureau]\n', 'mentions:\n  Example: none\n', 'mentions:\n  Sample: bo\n', 'corrections:\n  - date: 2001-06\n    text: A word.\n', 'language: de\nsummary: In short.\n', 'byline: A. Writer\ntranslation:\n  from: ru\n  method: machine\n'];

const article = fc.record({
  path: fc.constantFrom(...articles), title: fc.constantFrom('First', 'Second', 'On Ada Example', 'Ünlike'), date: fc.constantFrom(...days), people: list(people), countries: list(['france', 'kazakhstan']),
  draft: fc.constantFrom('', 'draft: true\n', '', ''), from: fc.constantFrom('', '', 'redirectFrom: /old/\n'), besides: fc.constantFrom(...more), body: fc.subarray(sentences, { minLength: 1 }),
}).map(({ path, title, date, draft, from, besides, body, ...lists }) => file(`articles/${path}.md`, `---\ntitle: ${title}\ndate: ${date}\nsource: gazette\npeople: ${lists.people}\ncountries: ${lists.countries}\n${draft}${from}${besides}---\n\n${body.join('\n\n')}\n`, 'write'));

const person = fc.record({ id: fc.constantFrom(...people), name: fc.constantFrom(...names), short: fc.constantFrom('', 'short: Sample\n', 'short: Example\n'), variant: fc.constantFrom('', ...names), countries: list(['france']) })
  .map(({ id, name, short, variant, countries }) => file(`people/${id}.md`, `---\nname: ${name}\n${short}${variant === '' || variant === name ? '' : `variants:\n  - ${variant}\n`}countries: ${countries}\n---\n\nA short life.\n`, 'person'));

const removed = fc.constantFrom(...articles.map((id) => `articles/${id}.md`), 'people/bo.md', 'people/cy.md', 'topics/circles.md', 'countries/kazakhstan.md', 'articles/dot.png', 'articles/wide.png').map((path) => edit(`remove ${path}`, (content) => { rmSync(join(content, path), { force: true }); }));

const renamed = fc.tuple(fc.constantFrom(...articles), fc.constantFrom(...articles)).map(([from, to]) => edit(`rename ${from} to ${to}`, (content) => {
  const [source, target] = [join(content, `articles/${from}.md`), join(content, `articles/${to}.md`)];
  if (!existsSync(source)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(source, target);
}));

/** Throws where two records do not become one that are there, in an archive that is sound. */
const merged = fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }).chain(([into = '', from = '']) => fc.constantFrom(into, from).map((keep) => edit(`merge ${from} into ${into}, keep ${keep}`, (content) => {
  const areThere = [into, from].every((id) => existsSync(join(content, `people/${id}.md`)));
  const done = merge({ content, into: `people/${into}`, from: `people/${from}`, dryRun: false, keep: `people/${keep}`, show: () => undefined });
  if (!done.ok && 'problems' in done && openEdition({ content, base: '/', site: undefined, drafts: true }).problems.hasErrors) return;
  expect([done.ok, 'misuse' in done], JSON.stringify(done)).toEqual([areThere, !areThere]);
})));

const settings = fc.record({ title: fc.constantFrom('Synthetic archive', 'Another archive'), language: fc.constantFrom('en-GB', 'en', 'de'), quotes: fc.constantFrom('', 'quotes: smart\n'), zone: fc.constantFrom('', 'timeZone: Asia/Almaty\n'), gone: fc.constantFrom('', 'gone:\n  - address: /lost/\n    date: 2003-01-01\n    reason: Withdrawn\n') })
  .map(({ title, language, quotes, zone, gone }) => file('archive.yaml', `title: ${title}\nlanguage: ${language}\n${quotes}${zone}${gone}`, 'settings'));

/** Of other sizes, of other bytes, and one that cannot be decoded. */
const wide = [await gradient(900, 4, 'png'), await gradient(900, 4, 'png', 77), await gradient(1700, 4, 'jpeg'), halfOf(await gradient(1700, 40, 'webp')), dot];

const picture = fc.tuple(fc.constantFrom('dot.png', 'deep/dot.png', 'wide.png', 'deep/wide.png'), fc.nat(wide.length - 1)).map(([name, which]) => edit(`picture ${name} ${String(which)}`, (content) => {
  const path = join(content, 'articles', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (name.endsWith('wide.png') ? wide[which] : undefined) ?? dot);
}));

/** The same text at another time of the disk. */
const touched = fc.constantFrom(...articles).map((id) => edit(`touch ${id}`, (content) => {
  const path = join(content, `articles/${id}.md`);
  if (existsSync(path)) utimesSync(path, 1_000_000, 1_000_000);
}));

/** One letter for another, under the old time: neither the size nor the time of the text tells. */
const swapped = fc.constantFrom(...articles).map((id) => edit(`swap a letter of ${id}`, (content) => {
  const path = join(content, `articles/${id}.md`);
  if (!existsSync(path)) return;
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('met', 'mat').replace('spoke', 'spike'));
  utimesSync(path, atime, mtime);
}));

const clock = fc.integer({ min: -5, max: 50 }).map((hours) => edit(`the clock by ${String(hours)} h`, () => { vi.setSystemTime(Date.now() + hours * 3_600_000); }));

/** Up to `most` edits in a row. */
export function editsOf(most: number): fc.Arbitrary<readonly ContentEdit[]> {
  const any = fc.oneof({ arbitrary: article, weight: 5 }, { arbitrary: person, weight: 4 }, removed, renamed, merged, settings, { arbitrary: recordEdit, weight: 3 }, { arbitrary: picture, weight: 2 }, touched, swapped, clock);
  return fc.array(any, { minLength: 2, maxLength: most });
}
