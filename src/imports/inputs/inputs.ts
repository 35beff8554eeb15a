import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, isAbsolute, join, resolve, sep } from 'node:path';
import { errorCode, errorPath } from '../../disk/error-code.ts';
import { settingsFile } from '../../model/settings-file.ts';
import { documentFix } from '../../problems/document-files.ts';
import { standardInput } from '../clipping/read-bytes.ts';
import { filesIn } from './files-in.ts';
import { formOf, forms, isForm, isMarkdown } from '../forms/forms.ts';
import type { Form } from '../forms/forms.ts';
import { quarantineFolder } from '../quarantine.ts';
import { packingOf } from '../packed/packed-form.ts';
import { quarantined } from './quarantined.ts';
import { hasConfiguration } from './site-configuration.ts';
import type { PackedSource, Source, UnknownFile } from './source.ts';

/** What a command was given to import. */
export type Inputs =
  | {
    readonly ok: true;
    readonly sources: readonly (Source | PackedSource)[];
    /** Of all files together. */
    readonly bytes: number;
    /** Files of folders that are in no known form. */
    readonly passedOver: readonly UnknownFile[];
  }
  | { readonly ok: false; readonly message: string };

/**
 * Looks for every file before the first one is read; what does not fit comes back as a sentence.
 * @param from the form of all files; without it the name of each tells its form, or its beginning does
 * @param origin what an editor calls the source of all files
 */
export function readInputs(paths: readonly string[], content: string, from: string | undefined, origin?: string): Inputs {
  if (paths.length === 0) return { ok: false, message: 'Name the files to import: npm run import -- FILE... (--help says more).' };
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() === false) return { ok: false, message: `--content needs a folder, and ${content} is a file.` };
  if (from !== undefined && !isForm(from)) return { ok: false, message: `--from ${from} is no form that is known: it is one of ${Object.keys(forms).join(', ')}.` };
  const sources: (Source | PackedSource)[] = [];
  const passedOver: UnknownFile[] = [];
  for (const path of paths) {
    const found = path === standardInput ? readStandardInput(path, from) : unlessRefused(path, () => sourcesOf(path, from, passedOver));
    if (typeof found === 'string') return { ok: false, message: `${path} ${found}` };
    sources.push(...found.map((source) => ({ ...source, origin, ...quarantined(content, source.path) })));
  }
  return { ok: true, sources, passedOver, bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function readStandardInput(path: string, given: Form | undefined): readonly Source[] | string {
  return given === undefined || given === 'text' ? [{ path, name: path, form: 'text', bytes: 0 }] : 'stands for the standard input, which can be one text only.';
}

/** What was found, or what the system says where it lets nobody look: a name that is too long, links that lead in a circle, a file of somebody else. */
function unlessRefused<Found>(path: string, find: () => Found): Found | string {
  try {
    return find();
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    const at = errorPath(error);
    return `cannot be read (${code}${at === undefined || at === path ? '' : `, ${at}`}).`;
  }
}

function sourcesOf(path: string, given: Form | undefined, passedOver: UnknownFile[]): readonly (Source | PackedSource)[] | string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined && /^https?:/i.test(path)) return 'is a web address, and nothing is fetched from the web: save it as a file in your browser, and import that.';
  if (found === undefined) return isAbsolute(path) ? 'is not there.' : `is not there: it was looked for as ${resolve(path)}.`;
  if (found.isDirectory()) return isArchive(path) ? archiveFix : sourcesIn(path, given, passedOver);
  if (!found.isFile()) return 'is neither a file nor a folder.';
  if (packingOf(path) !== undefined) return [{ path, name: basename(path), packed: true, bytes: 0, from: given }];
  const form = given ?? formOf(path);
  const fix = form === undefined ? documentFix(path) : undefined;
  if (fix !== undefined) return `is in no form that can be imported. ${fix}`;
  if (form === undefined) return `is in no form that can be imported, as far as its name and its beginning tell; --from says its form: ${Object.keys(forms).join(', ')}.`;
  return [{ path, name: basename(path), form, bytes: found.size }];
}

const archiveFix = 'is the content folder of an archive. Export its articles (npm run export -- --content DIR --out FILE), import that file, and copy the folders of its records.';

/** A file that says what is in its folder is no article. */
function isReadme(file: string): boolean {
  return /(?:^|\/)readme\.md$/i.test(file);
}

function isArchive(folder: string): boolean {
  return existsSync(join(folder, settingsFile)) && existsSync(join(folder, 'articles'));
}

/**
 * A folder with pages and the configuration of a generator of sites is a site, and so is one with at least as much Markdown as
 * web pages, feeds and texts; any other is a folder of files.
 * @param called what a site is called
 */
export function sourcesIn(folder: string, given: Form | undefined, passedOver: UnknownFile[], called = basename(resolve(folder))): readonly Source[] | string {
  const { files, odd } = filesIn(folder);
  const hasSite = hasConfiguration(folder, files);
  const pages = files.filter((file) => isMarkdown(file) && !isReadme(file)).length;
  const hasPages = pages > 0 || (hasSite && files.some((file) => !isReadme(file) && (/(?:^|\/)_posts\//.test(file) || formOf(join(folder, file)) === 'markdown')));
  const others = files.filter((file) => /\.(?:html?|xml|rss|atom|te?xt|jsonl|csv|json|ninjs)$/i.test(file)).length;
  const isQuarantine = resolve(folder).split(sep).includes(quarantineFolder);
  if (!isQuarantine && (given === 'markdown' || (given === undefined && hasPages && (hasSite || pages >= others)))) return [{ path: folder, name: called, form: 'markdown', bytes: 0 }];
  passedOver.push(...odd.map(({ file }) => file).sort().map((name) => ({ name, path: join(folder, name) })));
  const sources = files.flatMap((name): Source[] => {
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    const form = found?.isFile() === true ? formOf(path) : undefined;
    // In the quarantine they are the reasons.
    const fits = form !== undefined && !(isQuarantine && name.endsWith('.txt')) && !isReadme(name) && (given === undefined || given === form);
    if (!fits) passedOver.push({ name, path: found === undefined ? path : realpathSync(path) });
    return fits ? [{ path, name, form, bytes: found?.size ?? 0 }] : [];
  });
  return sources.length > 0 ? sources : 'is a folder without a file in a form that can be imported.';
}
