import { refKey } from '../model/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { folderFailure } from '../problems/folder-failure.ts';
import { reportText } from '../problems/report-text.ts';
import type { MergePlan } from './merge-plan.ts';
import type { Pair } from './merging.ts';
import type { Recorded } from './record-published.ts';

/** What an editor is told below the diff. */
export function tellMerge({ changes, warnings, comments, twoTexts }: MergePlan, { into, from }: Pair, dryRun: boolean): string {
  const count = changes.filter(({ after }) => after !== undefined).length;
  const files = `${count} ${count === 1 ? 'file' : 'files'} changed, ${from.source.file} taken away`;
  const [a, b] = [refKey(into.record), refKey(from.record)];
  return [
    ...(warnings.length === 0 ? [] : [`New warnings:\n${report(warnings)}`]),
    ...(comments.length === 0 ? [] : [`Comments of ${from.source.file} that go with it:`, ...comments.map((comment) => `  ${comment}`)]),
    ...(twoTexts ? [`Both records have a text: that of ${b} stands below the other now. Make one of the two in ${into.source.file}.`] : []),
    dryRun ? `${b} would go into ${a}: ${files}. Nothing was written.` : `${b} is part of ${a} now: ${files}.`,
  ].join('\n');
}

/** Why nothing was merged. */
export function tellRefusal(problems: readonly Problem[]): string {
  return `${report(problems)}\nNothing was merged.`;
}

/** Why files could not be edited. */
export function tellUnedited(problems: readonly Problem[]): string {
  return `${report(problems)}\nWhat is named here was not edited.`;
}

/** What became of the record of what was published. */
export function tellRecorded({ pages, added, renewed, kept }: Recorded): string {
  return [
    `${pages.size} addresses are recorded, ${added.length} of them now for the first time.`,
    ...renewed.map((file) => `${file}: the text as it is now was recorded.`),
    ...kept.map((file) => `${file}: the text was changed without a correction, and the one before stays recorded. Add a correction, or record with --accept if no printed word was changed.`),
  ].join('\n');
}

/** Why the merge ended before its end: the folder could not be read or written. */
export function tellFailure(error: unknown): string {
  return `${folderFailure(error)} The archive is as it was, or the next command finishes the change.`;
}

function report(problems: readonly Problem[]): string {
  return reportText(problems, { colour: false, perCode: 20 });
}
