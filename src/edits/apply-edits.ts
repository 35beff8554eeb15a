import { recordFolders, roleOf } from '../intake/paths.ts';
import { readTextAsItIs } from '../intake/read-text.ts';
import type { TextRead } from '../intake/read-text.ts';
import { beginChange } from '../journal/begin-change.ts';
import { changeFiles } from '../journal/change-files.ts';
import type { FileChange } from '../journal/change-files.ts';
import { diskWriter } from '../journal/writer.ts';
import type { Writer } from '../journal/writer.ts';
import type { SubjectKind } from '../model/kinds.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { adding } from './edit.ts';
import { editFile } from './edit-file.ts';
import { openFile } from './editable-file.ts';
import { entriesOf } from './field-access.ts';

/** Names to be put into a list of a file. */
export interface Addition {
  /** From the content folder on. */
  readonly file: string;
  readonly field: SubjectKind;
  readonly names: readonly string[];
}

export interface Applied {
  /** What was added: without the names that stood there already, and without the files that could not be edited. */
  readonly done: readonly Addition[];
  readonly problems: readonly Problem[];
}

/**
 * Adds names to lists in the frontmatter of files. All files that can be edited are changed as one; the others stay as they are.
 * @throws the file system's error
 */
export function applyEdits(content: string, additions: readonly Addition[], writer: Writer = diskWriter): Applied {
  using turn = beginChange(content, writer);
  if (turn.problems.length > 0) return { done: [], problems: turn.problems };
  const { changes, done, problems } = prepare(content, additions);
  const found = changes.length === 0 ? undefined : changeFiles(content, changes, writer);
  return found === undefined ? { done, problems } : { done: [], problems: [...problems, found] };
}

function prepare(content: string, additions: readonly Addition[]): Applied & { readonly changes: readonly FileChange[] } {
  const changes = new Map<string, FileChange & { readonly after: string }>();
  const done: Addition[] = [];
  const problems: Problem[] = [];
  for (const { file, field, names } of additions) {
    const read = changes.has(file) ? { ok: true as const, text: changes.get(file)?.after ?? '' } : readRecordText(content, file);
    const added = read.ok ? withNames(file, read.text, field, names) : { ok: false as const, problems: [read.problem] };
    if (!added.ok) problems.push(...added.problems);
    else if (read.ok && added.names.length > 0) {
      changes.set(file, { file, before: changes.get(file)?.before ?? read.text, after: added.text });
      done.push({ file, field, names: added.names });
    }
  }
  return { changes: [...changes.values()], done, problems };
}

function readRecordText(content: string, file: string): TextRead {
  const role = roleOf(file);
  return role.is === 'article' || role.is === 'authority' ? readTextAsItIs(content, file) : { ok: false, problem: problem('file-unexpected', { file }, { file, folders: recordFolders }) };
}

function withNames(file: string, text: string, field: SubjectKind, names: readonly string[]) {
  const opened = openFile(file, text);
  if (!opened.ok) return opened;
  const listed = new Set(entriesOf(opened.open.values, field).map((name) => (typeof name === 'string' ? name.trim() : '')));
  const missing = [...new Set(names)].filter((name) => !listed.has(name));
  const edited = editFile(file, text, adding(field, missing));
  return edited.ok ? { ...edited, names: missing } : edited;
}
