import { finishPending } from '../journal/finish-pending.ts';
import type { Kept } from '../kept/kept.ts';
import { archiveSettings } from '../model/archive-settings.ts';
import { publishedFile } from '../model/published.ts';
import { settingsFile } from '../model/settings-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import type { Steps } from '../model/steps.ts';
import type { Content, PictureFile } from './content.ts';
import { countryNames } from './country-names.ts';
import { addressClashes, roleOf } from './paths.ts';
import { nothingPublished, readPublishedFile } from './read-published.ts';
import { readText } from './read-text.ts';
import type { TextReader } from './read-text.ts';
import { fileReader } from './file-reader.ts';
import { KeptRecords } from './kept-records.ts';
import { rejectedRecord } from './rejected.ts';
import { readSettings } from './settings.ts';
import { Sources } from './sources.ts';
import { walk } from './walk.ts';

/** Called now and then with the number of files read and the number there are. */
export type ReadProgress = (done: number, total: number) => void;

/** So many files are read without a rest. */
const inOneGo = 20;

type Settings = Pick<Content, 'settings' | 'settingsPlace'>;

const fallback: Settings = { settings: archiveSettings.parse({ title: 'Untitled archive' }), settingsPlace: () => ({ file: settingsFile }) };

/**
 * Reads the whole content folder, in steps of some files: a large archive takes a while. What is wrong goes to `problems`; the files that can be read
 * come back.
 * @param root the content folder
 * @param kept what earlier runs have read of it
 * @throws the file system's error when the folder itself cannot be listed
 */
export function* readingContent(root: string, problems: Problems, progress: ReadProgress = () => undefined, kept?: Kept): Steps<Content> {
  for (const found of finishPending(root)) problems.add(found);
  const { files, odd } = walk(root);
  const unread = new Set(odd.map(({ file }) => file));
  for (const found of odd) problems.add(found);
  const { settings, settingsPlace } = settingsIn(root, files, unread, problems);
  const texts: TextReader = (file) => readText(root, file);
  const records = kept && new KeptRecords(kept, root, settings.timeZone);
  const reader = fileReader(settings.timeZone);
  const sources = new Sources();
  const pictures: PictureFile[] = [];
  for (const clash of addressClashes(files)) problems.add(clash);
  for (const [done, file] of files.entries()) {
    if (done % 500 === 0) progress(done, files.length);
    if (done % inOneGo === 0) yield;
    if (unread.has(file)) continue;
    const role = roleOf(file);
    if (role.is === 'nothing') problems.add(role.problem);
    if (role.is === 'picture') pictures.push({ file });
    if (role.is !== 'article' && role.is !== 'authority') continue;
    sources.add(records === undefined ? reader(texts, file, role) : records.read(file, texts, (once) => reader(once, file, role)), problems);
  }
  records?.save();
  const { articles, legible, unfinished, authorities } = sources;
  const accepted = new Set(authorities.map(({ file }) => file));
  const rejected = files.filter((file) => !accepted.has(file)).flatMap((file) => rejectedRecord(root, file, !unread.has(file)) ?? []);
  const published = files.includes(publishedFile) && !unread.has(publishedFile) ? readPublishedFile(texts, problems) : nothingPublished;
  const ofFiles = { articles, legible, unfinished, authorities, rejected, pictures, published, files };
  return { settings, settingsPlace, ...ofFiles, countryNames: countryNames(settings.language) };
}

function settingsIn(root: string, files: readonly string[], unread: ReadonlySet<string>, problems: Problems): Settings {
  if (unread.has(settingsFile)) return fallback;
  if (files.includes(settingsFile)) return readSettings(root, problems) ?? fallback;
  problems.add(problem('settings-missing', { file: settingsFile }, null));
  return fallback;
}
