import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { errorCode } from '../../disk/error-code.ts';
import { projectRoot } from '../../kept/places.ts';

/** Files that every build writes; no other folder has them all. */
const signs = ['index.html', '404.html', '_headers', 'search/start.json'];

/** Folders of the project of which a site, wherever in them, would become a part. */
const ownFolders = ['src', 'public', 'node_modules', '.git'];

/**
 * Why a build may not take the place of `out`, as a sentence; undefined where it may. What is there must be nothing, an empty
 * folder or the result of an earlier build; the project's own `dist` is for results, whatever is left in it.
 * @param out absolute
 */
export function outFault(out: string): string | undefined {
  try {
    return faultOfWhatIsThere(out);
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOTDIR' ? `--out ${out} lies below a file.` : `--out ${out} cannot be looked at (${code ?? String(error)}).`;
  }
}

/** @throws the file system's error where it may not be looked at */
function faultOfWhatIsThere(out: string): string | undefined {
  if (lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(out)) return `--out ${out} is a link that leads nowhere.`;
  const [place, project] = [realPlace(out), realpathSync(projectRoot)];
  if (within(project, place)) return `--out ${out} would replace the project itself.`;
  if (isMounted(place)) return `--out ${out} is where a disk is mounted, such as a volume of a container. A build replaces the folder as a whole, and this one cannot be moved: name a folder in it, such as ${join(out, 'site')}.`;
  if (within(place, join(project, 'dist'))) return undefined;
  const isThere = existsSync(place);
  if (isThere && !statSync(place).isDirectory()) return `--out ${out} is a file: a build writes a folder.`;
  if (isThere && readdirSync(place).length > 0 && !signs.every((sign) => existsSync(join(place, sign)))) return `--out ${out} holds something that is no site made by an earlier build, and a build would replace it as a whole. Name a new folder, or empty this one.`;
  const own = ownFolders.find((name) => within(place, join(project, name)));
  return own === undefined ? undefined : `--out ${out} lies in the folder ${own} of the project, which the software uses itself: the next build would take the site for a part of it, or take it away. Name a folder outside it, such as ${join(project, 'dist')}.`;
}

/**
 * Whether a disk is mounted at a folder, as a volume is in a container: such a folder can be filled, and not moved.
 * Linux alone tells.
 * @param place absolute, without links
 */
function isMounted(place: string): boolean {
  try {
    return mountPoints(readFileSync('/proc/self/mountinfo', 'utf8')).includes(place);
  } catch {
    return false;
  }
}

/** The folders in a list as Linux has it, whose fifth column they are; in it spaces and the like stand as `\040`. */
export function mountPoints(list: string): readonly string[] {
  return list.split('\n').flatMap((line) => line.split(' ')[4] ?? []).map((path) => path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))));
}

export function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where a path lies once every link on the way is followed, be it there or not. */
export function realPlace(path: string): string {
  if (existsSync(path) || dirname(path) === path) return realpathSync(path);
  return join(realPlace(dirname(path)), basename(path));
}
