import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { none } from '../../../src/imports/clipping/found.ts';
import { usualFields } from '../../../src/imports/forms/field-map.ts';
import { importFiles } from '../../../src/imports/import-files.ts';
import type { ImportOptions, ImportReport } from '../../../src/imports/import-files.ts';
import { RepeatedNotes } from '../../../src/imports/repeated-notes.ts';
import { readInputs } from '../../../src/imports/inputs/inputs.ts';
import { tellItem, tellReport } from '../../../src/imports/telling.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';
import type { Files } from '../../helpers/site.ts';

/** A folder for one test, with the files given. */
export function folderOf(files: Files = {}): string {
  return writeFiles(temporaryFolder(), files);
}

/** Every file below a folder, hidden ones too, by path. */
export function filesIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]));
}

export const item = { id: 'one', title: 'One', date: '1987-03-01', source: 'reuters', text: 'Text.' };

export function jsonl(...items: readonly (object | string)[]): string {
  return items.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
}

/** What an import is told by whoever types no option. */
export const noOptions: Pick<ImportOptions, 'given' | 'pictures' | 'files' | 'fields' | 'decide'> = {
  given: { ...none, title: undefined, date: undefined, source: undefined, language: undefined, take: [] },
  pictures: true,
  files: undefined,
  fields: usualFields,
  decide: undefined,
};

export interface Imported extends ImportReport {
  readonly line: string;
  /** What an editor is told of single items. */
  readonly told: readonly string[];
  /** What an editor is told at the end. */
  readonly ended: readonly string[];
}

/** Imports files into the folder `content` beside them. */
export async function importInto(folder: string, ...files: readonly string[]): Promise<Imported> {
  return importWith({}, folder, ...files);
}

/** The same with what an editor says with the command, or decides when asked. */
export async function importWith(options: Partial<typeof noOptions> & { readonly from?: string; readonly origin?: string; readonly progress?: ImportOptions['progress'] }, folder: string, ...files: readonly string[]): Promise<Imported> {
  const told: string[] = [];
  const repeated = new RepeatedNotes();
  const { from, origin, progress = () => undefined, ...rest } = options;
  const inputs = readInputs(files.map((file) => join(folder, file)), join(folder, 'content'), from, origin);
  if (!inputs.ok) throw new Error(inputs.message);
  const result = await importFiles({
    ...noOptions,
    ...rest,
    sources: inputs.sources,
    content: join(folder, 'content'),
    signal: new AbortController().signal,
    watch: (one, outcome) => { told.push(...[tellItem(one, outcome, repeated)].filter((line) => line !== undefined)); },
    progress,
  });
  if (!result.ok) throw new Error(result.problems.all().map(({ message }) => message).join('\n'));
  return { ...result.report, line: result.report.tally.line(), told, ended: tellReport(result.report, repeated, 'content', inputs.passedOver) };
}
