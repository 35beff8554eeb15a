import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { articleFields, contentFiles, idOf } from './content.ts';
import type { ContentFile } from './content.ts';
import { rareWords, Renamer } from './tile-names.ts';

/**
 * Makes a large archive out of a small one, to measure with: the articles again and again, each time as another year's, with
 * other names. The first tile keeps its words and names; the others are made up in them, and the archive says that it is
 * synthetic. The same content makes the same bytes. Nothing of it may be published or put into the project.
 *
 *     node bench/search/tile.ts --from CONTENT --to DIR [--articles 100000]
 */
const { values: { from, to, articles: wanted } } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' }, articles: { type: 'string', default: '100000' } } });
if (from === undefined || to === undefined) throw new Error('Say --from CONTENT --to DIR');
const project = resolve(import.meta.dirname, '../..');
if (resolve(to).startsWith(project)) throw new Error(`${to} is inside the project: made-up articles have no place there`);
if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} is not empty`);

const day = 24 * 60 * 60 * 1000;
/** What each tile covers, so that together they go back year after year without a gap. */
const period = 365 * day;

const originals = [...contentFiles(from, 'articles')];
const people = [...contentFiles(from, 'people')];
const organisations = [...contentFiles(from, 'organisations')];
const times = originals.map(({ fields }) => Date.parse(articleFields.parse(fields).date));
const last = times.reduce((a, b) => Math.max(a, b));
const first = times.reduce((a, b) => Math.min(a, b));
const rare = rareWords(originals.map(({ body, fields }) => `${articleFields.parse(fields).title}\n${body}`), 3);

write('archive', { title: 'Synthetic archive for measuring', description: 'Made by a program out of other articles: names, dates and events are not real.', language: 'en', quotes: 'as-printed' }, '', '.yaml');
for (const folder of ['countries', 'topics']) cpSync(join(from, folder), join(to, folder), { recursive: true });
const total = Number(wanted);
for (let tile = 0; tile * originals.length < total; tile += 1) writeTile(tile, total - tile * originals.length);

function writeTile(tile: number, most: number): void {
  const renamer = new Renamer(tile, rare, people.map(({ path }) => idOf(path)), organisations.map(({ path }) => idOf(path)));
  write(`sources/synthetic-wire-${tile}`, { name: `Synthetic Wire ${tile}` }, '');
  for (const { path, fields } of [...people, ...organisations]) write(renamer.path(path), { ...fields, name: renamer.text(String(fields['name'])) }, '');
  for (const [index, article] of originals.slice(0, most).entries()) writeArticle(tile, renamer, article, times[index] ?? first);
}

function writeArticle(tile: number, renamer: Renamer, { path, fields, body }: ContentFile, time: number): void {
  const { title, dateline, people: named, organisations: bodies, ...others } = articleFields.parse(fields);
  const moved = last - Math.floor(((last - time) / (last - first)) * (period - day)) - tile * period;
  const date = new Date(moved).toISOString().replace('.000Z', 'Z').replace(/\.\d+Z/, 'Z');
  write(`articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${idOf(path)}-tile-${tile}`, {
    title: renamer.text(title),
    ...others,
    date,
    source: `synthetic-wire-${tile}`,
    ...(named === undefined ? {} : { people: named.map((id) => renamer.id(id)) }),
    ...(bodies === undefined ? {} : { organisations: bodies.map((id) => renamer.id(id)) }),
    ...(dateline === undefined ? {} : { dateline: dateline.replace(/, [A-Z][a-z]+\.? \d+$/, '') }),
  }, renamer.text(body));
}

/** @param path from the content folder, without the ending */
function write(path: string, fields: Readonly<Record<string, unknown>>, body: string, ending = '.md'): void {
  const file = join(to ?? '', `${path}${ending}`);
  mkdirSync(dirname(file), { recursive: true });
  const yaml = stringify(fields, { lineWidth: 0 });
  writeFileSync(file, ending === '.yaml' ? yaml : `---\n${yaml}---\n\n${body}\n`);
}
