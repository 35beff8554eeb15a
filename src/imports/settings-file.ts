import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readSettings } from '../intake/settings.ts';
import { archiveSettings } from '../model/archive-settings.ts';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import { settingsFile } from '../model/settings-file.ts';
import type { Problems } from '../problems/collector.ts';
import { capitalised } from '../names/name-forms.ts';
import { yamlOf } from './records/record-text.ts';

/** What counts for an archive that has no settings yet. */
export const usualSettings = archiveSettings.parse({ title: 'Archive' });

export function hasSettings(root: string): boolean {
  return existsSync(join(root, settingsFile));
}

/** The settings of a content folder; undefined when it has none yet. What is wrong with them goes to `problems`. */
export function settingsOf(root: string, problems: Problems): ArchiveSettings | undefined {
  return hasSettings(root) ? readSettings(root, problems)?.settings : undefined;
}

/** Settings for a new archive: called after its folder, in the language of its first article. */
export function newSettings(root: string, language: string): { readonly settings: ArchiveSettings; readonly text: string } {
  const title = capitalised(basename(resolve(root)).replace(/[-_]+/g, ' ').trim()) || 'Archive';
  const fields = { title, language, quotes: 'as-printed' };
  return { settings: archiveSettings.parse(fields), text: yamlOf(fields) };
}
