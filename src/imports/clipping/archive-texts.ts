import { existsSync } from 'node:fs';
import { splitFrontmatter } from '../../intake/frontmatter.ts';
import { readText } from '../../intake/read-text.ts';
import { walk } from '../../intake/walk.ts';
import { TextIndex } from './text-index.ts';

/** An index of the texts of all articles of a content folder, drafts among them, under their ids. What cannot be read is passed over: a check tells of it. */
export function indexTexts(root: string): TextIndex {
  const index = new TextIndex();
  if (!existsSync(root)) return index;
  const { files, odd } = walk(root, ['articles']);
  const unread = new Set(odd.map(({ file }) => file));
  for (const file of files) {
    if (unread.has(file) || !file.endsWith('.md')) continue;
    const read = readText(root, file);
    const parted = read.ok ? splitFrontmatter(file, read.text) : undefined;
    if (parted?.ok === true) index.add(idOf(file), parted.split.body);
  }
  return index;
}

/** The id of the article that a file makes. */
export function idOf(file: string): string {
  return file.replace(/^articles\//, '').replace(/\.md$/, '');
}
