import { archiveSettings } from '../model/archive-settings.ts';
import { settingsFile } from '../model/settings-file.ts';
import type { Problems } from '../problems/collector.ts';
import type { Content } from './content.ts';
import { readFields } from './fields.ts';
import { readText } from './read-text.ts';
import { unmergedIn } from './unmerged.ts';
import { YamlPlaces } from './yaml-places.ts';

/** The settings in a content folder that has a file of them; undefined where they cannot be taken. What is wrong with them goes to `problems`. */
export function readSettings(root: string, problems: Problems): Pick<Content, 'settings' | 'settingsPlace'> | undefined {
  const read = readText(root, settingsFile);
  const fault = read.ok ? unmergedIn(settingsFile, read.text) : read.problem;
  if (fault !== undefined) problems.add(fault);
  if (!read.ok || fault !== undefined) return undefined;
  const settings = readFields({ file: settingsFile, yaml: read.text, firstLine: 1 }, archiveSettings);
  for (const found of settings.ok ? settings.warnings : settings.problems) problems.add(found);
  if (!settings.ok) return undefined;
  const places = new YamlPlaces(settingsFile, read.text, 1);
  return { settings: settings.fields, settingsPlace: (path) => places.value(path) };
}
