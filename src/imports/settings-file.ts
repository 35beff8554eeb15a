import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readFields } from '../intake/fields.ts';
import { readText } from '../intake/read-text.ts';
import { unmergedIn } from '../intake/unmerged.ts';
import { archiveSettings } from '../model/archive-settings.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { Problems } from '../problems/collector.ts';
import { capitalised } from './records/record-name.ts';
import { yamlOf } from './records/record-text.ts';

export const settingsFile = 'archive.yaml';

/** The settings of a content folder; undefined when it has none yet. What is wrong with them goes to `problems`. */
export function readSettings(root: string, problems: Problems): ArchiveSettings | undefined {
  if (!existsSync(join(root, settingsFile))) return undefined;
  const read = readText(root, settingsFile);
  const fault = read.ok ? unmergedIn(settingsFile, read.text) : read.problem;
  const checked = read.ok && fault === undefined ? readFields({ file: settingsFile, yaml: read.text, firstLine: 1 }, archiveSettings) : { ok: false as const, problems: fault === undefined ? [] : [fault] };
  if (checked.ok) return checked.fields;
  for (const found of checked.problems) problems.add(found);
  return undefined;
}

/** Settings for a new archive: called after its folder, in the language of its first article. */
export function newSettings(root: string, language: string): { readonly settings: ArchiveSettings; readonly text: string } {
  const title = capitalised(basename(resolve(root)).replace(/[-_]+/g, ' ').trim()) || 'Archive';
  const fields = { title, language, quotes: 'as-printed' };
  return { settings: archiveSettings.parse(fields), text: yamlOf(fields) };
}
