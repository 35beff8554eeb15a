import { diffText } from '../../../src/edits/diff.ts';
import { merge } from '../../../src/edits/merge.ts';
import type { Writer } from '../../../src/journal/writer.ts';
import type { ContentFiles } from '../../helpers/archive.ts';
import { article, contentFolder, record } from '../../helpers/archive.ts';
import { filesIn } from '../imports/folder.ts';

export const settings = { 'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n', 'sources/gazette.md': record({ name: 'The Gazette' }) };

/** A content folder with settings, a source and these files. */
export function archiveOf(files: ContentFiles): string {
  return contentFolder({ ...settings, ...files });
}

export interface MergeDone {
  /** Each file that is not as it was, with its text. */
  readonly changed: Readonly<Record<string, string | undefined>>;
  /** What stood in the way: `file code` of each problem, or the sentence of a misuse. */
  readonly refused: readonly string[];
  readonly messages: readonly string[];
  /** The codes of new warnings. */
  readonly warnings: readonly string[];
  readonly diff: string;
}

/** Merges the second record into the first. */
export function mergeIn(root: string, into: string, from: string, options: { readonly keep?: string; readonly dryRun?: boolean } = {}, writer?: Writer): MergeDone {
  const before = filesIn(root);
  let diff = '';
  const warnings: string[] = [];
  const done = merge({ content: root, into, from, keep: options.keep, dryRun: options.dryRun ?? false, show: (plan) => { diff = diffText(plan.changes); warnings.push(...plan.warnings.map(({ code }) => code)); } }, writer);
  const after = filesIn(root);
  const changed = Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]).map((file) => [file, after[file]]));
  if (done.ok) return { changed, refused: [], messages: [], warnings, diff };
  if ('misuse' in done) return { changed, refused: [done.misuse], messages: [], warnings, diff };
  return { changed, refused: done.problems.map(({ file, code }) => `${file} ${code}`), messages: done.problems.map(({ message }) => message), warnings, diff };
}

export { article, record };
