import { appendFileSync, copyFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SyntheticArchive } from './synthetic/archive.ts';

/** An archive to measure, in a folder that may be changed. */
export interface Archive {
  /** Absolute. */
  readonly content: string;
  readonly told: string;
  /** Writes one article more, no older than any. @returns its file, from the content folder, with forward slashes */
  readonly addOne: () => string;
  /** Changes the oldest article. */
  readonly changeOld: () => void;
}

/** A file that was changed so shortly before may change again unseen, and is read anew: an archive that lies there is not so fresh. */
const settling = 2500;

export async function syntheticArchive(
  content: string,
  { articles, seed, perDay }: { readonly articles: number; readonly seed: number; readonly perDay: number },
): Promise<Archive> {
  const archive = new SyntheticArchive(content, { seed, perDay });
  archive.add(articles);
  await wait(settling);
  return { content, told: `a synthetic archive of ${articles.toLocaleString('en')} articles (seed ${seed}, ${perDay} a day)`, addOne: () => archive.add(1), changeOld: () => { change(content, byDate(content).at(0)); } };
}

/** A copy of an archive that there is. One article more is a copy of the newest one that says of no other address. */
export async function copiedArchive(from: string, content: string): Promise<Archive> {
  cpSync(from, content, { recursive: true, preserveTimestamps: true });
  const files = articleFiles(content);
  await wait(settling);
  return {
    content,
    told: `an archive of ${files.length === 1 ? '1 article' : `${files.length.toLocaleString('en')} articles`}`,
    addOne: () => {
      const last = byDate(content).findLast((file) => !/^(?:redirectFrom|draft):/m.test(readFileSync(join(content, file), 'utf8')));
      if (last === undefined) throw new Error('There is no article to copy');
      const added = `${dirname(last)}/${basename(last, '.md')}-one-more.md`;
      copyFileSync(join(content, last), join(content, added));
      return added;
    },
    changeOld: () => { change(content, byDate(content).at(0)); },
  };
}

/** The files of all articles, the oldest first, by the day as it is written. */
function byDate(content: string): readonly string[] {
  const dated = articleFiles(content).map((file) => [/^date: *['"]?(\S*)/m.exec(readFileSync(join(content, file), 'utf8'))?.[1] ?? '', file] as const);
  return dated.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)).map(([, file]) => file);
}

function change(content: string, file: string | undefined): void {
  if (file !== undefined) appendFileSync(join(content, file), '\nA synthetic sentence more.\n');
}

/** Adds a sentence to an article, which says that it is for measuring. @returns a word that only it has */
export function editArticle(content: string, file: string, time: number): string {
  const word = `measured${time}`;
  appendFileSync(join(content, file), `\nA synthetic sentence, ${word}.\n`);
  return word;
}

function articleFiles(content: string): readonly string[] {
  const folder = join(content, 'articles');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`There is no folder ${folder}`);
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && item.name.endsWith('.md'))
    .map((item) => relative(content, join(item.parentPath, item.name)).split(sep).join('/')).sort();
}
