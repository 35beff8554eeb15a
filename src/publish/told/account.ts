import type { Edition } from '../../edition/edition.ts';
import type { Pictures } from '../../edition/pictures/pictures.ts';
import { counted, numberText } from './counted.ts';

/** What became of every file of the content folder; the three numbers add up to `files`. */
export interface Account {
  readonly files: number;
  readonly published: number;
  /** Articles that are drafts, and the pictures that they alone show. */
  readonly drafts: number;
  readonly rejected: number;
}

export function accountOf({ content, problems, pictures }: Pick<Edition, 'content' | 'problems'> & { readonly pictures: Pick<Pictures, 'ofDrafts'> }): Account {
  const files = new Set(content.files);
  const rejected = new Set(problems.all().filter(({ severity, file }) => severity === 'error' && files.has(file)).map(({ file }) => file));
  const ofDrafts = [...[...content.articles.filter(({ fields }) => fields.draft), ...content.unfinished].map(({ file }) => file), ...pictures.ofDrafts];
  const drafts = ofDrafts.filter((file) => !rejected.has(file)).length;
  return { files: files.size, published: files.size - drafts - rejected.size, drafts, rejected: rejected.size };
}

/** The closing line of `check` and `build`. */
export function accountLine({ files, published, drafts, rejected }: Account): string {
  return `${counted(files, 'file')}: ${numberText(published)} published, ${counted(drafts, 'draft')}, ${numberText(rejected)} rejected`;
}
