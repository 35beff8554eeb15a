import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import { YamlPlaces, yamlOptions } from '../intake/yaml-places.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { additions } from './additions.ts';
import { drops } from './drops.ts';
import { fieldOf, wantedAfter } from './edit.ts';
import type { Edit } from './edit.ts';
import { openFile, spliced } from './editable-file.ts';
import type { EditableFile, Splice } from './editable-file.ts';
import { fieldOrder } from './field-order.ts';
import { Frontmatter } from './frontmatter.ts';
import { replacements, settings } from './scalars.ts';
import { keepsNotes } from './yaml-notes.ts';

export type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes edits in the frontmatter of a record file, one after the other, and keeps every other byte: comments, quotes, indentation,
 * line ends, the body. Each way of writing an edit is read back, and the first one that says what was wanted and nothing else,
 * and has all comments, stands; when none does, nothing is changed.
 * @param text as it stands on the disk
 */
export function editFile(file: string, text: string, edits: readonly Edit[]): Edited {
  let opened = openFile(file, text);
  for (const edit of edits) {
    if (!opened.ok) return opened;
    const edited = editOnce(opened.open, edit);
    if (edited === undefined) {
      const place = new YamlPlaces(file, opened.open.yaml, 2).value('field' in edit ? [edit.field] : edit.path);
      return { ok: false, problems: [problem('edit-refused', place, { field: fieldOf(edit) })] };
    }
    opened = { ok: true, open: edited };
  }
  return opened.ok ? { ok: true, text: opened.open.text } : opened;
}

function editOnce(open: EditableFile, edit: Edit): EditableFile | undefined {
  const frontmatter = new Frontmatter(open.yaml, parseDocument(open.yaml, { ...yamlOptions, keepSourceTokens: true }));
  const wanted = wantedAfter(open.values, edit);
  for (const splices of waysOf(frontmatter, edit, fieldOrder(open.file))) {
    const after = openFile(open.file, spliced(open, splices));
    if (after.ok && after.open.body === open.body && isDeepStrictEqual(after.open.values, wanted) && keepsNotes(open.yaml, after.open.yaml)) return after.open;
  }
  return undefined;
}

/** The ways in which an edit can be written, the best first. */
function waysOf(frontmatter: Frontmatter, edit: Edit, order: readonly string[]): Iterable<readonly Splice[]> {
  switch (edit.do) {
    case 'add': return additions(frontmatter, edit, order);
    case 'set': return settings(frontmatter, edit, order);
    case 'replace': return replacements(frontmatter, edit);
    case 'drop': return drops(frontmatter, edit);
  }
}
