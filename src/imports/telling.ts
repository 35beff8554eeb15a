import type { Problems } from '../problems/collector.ts';
import { shown } from '../problems/entry.ts';
import { folderFailure } from '../problems/folder-failure.ts';
import { reportText } from '../problems/report-text.ts';
import { conflictFile, conflictsFolder } from './conflicts.ts';
import type { Item } from './draft.ts';
import type { ImportReport } from './import-files.ts';
import type { Outcome } from './importer.ts';
import type { UnknownFile } from './inputs/source.ts';
import type { RepeatedNotes } from './repeated-notes.ts';

/** What an editor is told of one item at once: nothing, when it went as it should and there is nothing to know of it that was not told of many others. */
export function tellItem({ input, line, notes = [] }: Item, outcome: Outcome, repeated: RepeatedNotes): string | undefined {
  const noted = (outcome.fate === 'created' || outcome.fate === 'updated' ? repeated.stillTold(notes) : []).map((note) => `\n  ${shown(note)}`).join('');
  if (outcome.fate === 'created') return noted === '' ? undefined : `${outcome.file}${noted}`;
  if (outcome.fate === 'quarantined') return shown(`${input}:${line}: quarantined: ${outcome.reasons.join(' ')}`);
  if (outcome.fate === 'updated') return shown(`${outcome.file}: updated: ${input}:${line} has changed.`) + noted;
  if (outcome.fate === 'conflict') return shown(`${outcome.file}: conflict: ${outcome.reason ?? ''} The version of ${input}:${line} is in ${conflictFile(outcome.file)}.`);
  return outcome.fate === 'kept' ? shown(`${outcome.file}: kept as edited: ${outcome.reason ?? `it is not what ${input}:${line} makes of it.`}`) : undefined;
}

/** What is told at the end, but for the tally. @param others files of folders that are in no known form */
export function tellReport(report: ImportReport, repeated: RepeatedNotes, content: string, others: readonly UnknownFile[]): string[] {
  const { made, faults, passedOver, stopped, begun, tally, unknown, pictures } = report;
  const records = made.map(([kind, count]) => `${count} in ${kind}/`).join(', ');
  const rest = [...others, ...unknown].filter(({ path }) => !pictures.has(path)).map(({ name }) => name);
  return [
    ...(rest.length === 0 ? [] : [`Files in no form that is known: ${rest.length}, such as ${shown(rest.slice(0, 3).join(', '))}.`]),
    ...repeated.lines.map(shown),
    ...faults.map(shown),
    ...(passedOver.length === 0 ? [] : [`Passed over, since they are no articles: ${passedOver.map(([what, count]) => `${count} ${what}`).join(', ')}.`]),
    ...(begun ? [`${content} was no archive, and is a new one now: see to the title and the language in its archive.yaml.`] : []),
    ...(records === '' ? [] : [`Records made, each marked "review" for an editor: ${records}.`]),
    ...(tally.quarantined === 0 ? [] : [`What was quarantined stands in ${content}/.quarantine with its reasons.`]),
    ...(tally.conflicts === 0 ? [] : [`Articles that were edited and have changed in their source too stay as they are; ${content}/${conflictsFolder} has what the source makes of them. Take over what you want, and take those files out.`]),
    ...(stopped ? ['Stopped. To go on, give the same command again: what is done already stays as it is.'] : []),
  ];
}

/** Why nothing was imported. */
export function tellProblems(problems: Problems): string {
  const report = reportText(problems.all().filter(({ severity }) => severity === 'error'), { colour: false, perCode: 20 });
  const isBusy = problems.all().some(({ code }) => code === 'archive-busy');
  return isBusy ? report : `${report}\nNothing was imported: mend these files first, so that the names in the articles find their records.`;
}

/** Why the import ended before its end: the folder could not be read or written. */
export function tellFailure(error: unknown): string {
  return `${folderFailure(error)} When that is mended, give the same command again.`;
}
