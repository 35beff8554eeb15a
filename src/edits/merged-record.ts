import { refKey } from '../model/kinds.ts';
import { problem } from '../problems/catalogue.ts';
import type { Site } from '../site/site.ts';
import { editFile } from './edit-file.ts';
import type { Edited } from './edit-file.ts';
import { openFile } from './editable-file.ts';
import { mergedAddresses } from './merged-addresses.ts';
import { mergedFacts } from './merged-facts.ts';
import { mergedNames } from './merged-names.ts';
import { withTextOf } from './merged-text.ts';
import type { Merging } from './merging.ts';

/** The file of a record that has taken in all that another says. */
export function mergedRecord(merging: Merging, site: Site): Edited {
  const { into, from } = merging;
  const parts = [mergedNames(merging), mergedFacts(merging)];
  const contradictions = parts.flatMap((part) => part.contradictions).map(({ field, path, value, other }) => problem('merge-conflict', into.source.place(path), {
    field, value, other, into: refKey(into.record), from: refKey(from.record),
  }));
  if (contradictions.length > 0) return { ok: false, problems: contradictions };
  const { file, text } = into.open;
  const edited = editFile(file, text, [...parts.flatMap(({ edits }) => edits), ...mergedAddresses(merging, site)]);
  if (!edited.ok) return edited;
  const opened = openFile(file, edited.text);
  return opened.ok ? { ok: true, text: withTextOf(edited.text, opened.open, from) } : opened;
}
