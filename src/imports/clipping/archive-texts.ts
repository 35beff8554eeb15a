import { splitFrontmatter } from '../../intake/frontmatter.ts';
import { readText } from '../../intake/read-text.ts';
import { articleFiles } from '../origins/standing-articles.ts';
import { TextIndex } from './text-index.ts';

/** An index of the texts of all articles of a content folder, drafts among them, under their ids. What cannot be read is passed over: a check tells of it. */
export function indexTexts(root: string): TextIndex {
  const index = new TextIndex();
  for (const file of articleFiles(root)) {
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
