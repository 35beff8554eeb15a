import { authorityKinds, isAuthorityKind } from '../model/kinds.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import { importedFolder } from '../model/imported.ts';
import { publishedFile } from '../model/published.ts';
import { pathKey, segmentFault, slugOf } from '../model/names/slug.ts';
import { pictureName } from '../model/picture-name.ts';
import { settingsFile } from '../model/settings-file.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/** What a file of the content folder is, told by its path alone. */
export type FileRole =
  | { readonly is: 'settings' }
  | { readonly is: 'article'; readonly id: string }
  | { readonly is: 'authority'; readonly kind: AuthorityKind; readonly id: string }
  | { readonly is: 'published' }
  | { readonly is: 'imported' }
  | { readonly is: 'picture' }
  | { readonly is: 'nothing'; readonly problem: Problem };

export const recordFolders: readonly string[] = ['articles', ...authorityKinds];

const faults = {
  empty: 'it has no letters',
  character: 'only letters, digits, hyphens, underscores and dots can stand in one',
  dot: 'it begins or ends with a dot',
  reserved: 'some systems reserve that name',
  long: 'it is longer than 200 bytes',
  form: 'its letters are stored as parts (Unicode NFD), and links would miss it',
} as const;

export function roleOf(file: string): FileRole {
  if (file === settingsFile) return { is: 'settings' };
  if (file === publishedFile) return { is: 'published' };
  const [folder = '', ...segments] = file.split('/');
  if (folder === importedFolder && segments.length === 1 && file.endsWith('.tsv')) return { is: 'imported' };
  const inPlace = folder === 'articles' ? segments.length > 0 : isAuthorityKind(folder) && segments.length === 1;
  const picture = inPlace && pictureName.test(file);
  const record = inPlace && file.endsWith('.md');
  if (!picture && !record) return { is: 'nothing', problem: problem('file-unexpected', { file }, { file, folders: recordFolders }) };
  const id = segments.join('/').replace(/\.md$/, '');
  for (const segment of id.split('/')) {
    const fault = segmentFault(segment);
    if (fault !== undefined) {
      return { is: 'nothing', problem: problem('path-invalid', { file }, { segment, fault: faults[fault], suggestion: betterName(segment) }) };
    }
  }
  if (picture) return { is: 'picture' };
  return isAuthorityKind(folder) ? { is: 'authority', kind: folder, id } : { is: 'article', id };
}

/** A name near to one that cannot be; empty where nothing is left of it. That of a picture keeps its ending. */
function betterName(segment: string): string {
  const ending = pictureName.exec(segment)?.[0] ?? '';
  const better = betterStem(ending === '' ? segment : segment.slice(0, -ending.length));
  return better === '' ? '' : better + ending.toLowerCase();
}

function betterStem(segment: string): string {
  const composed = segment.normalize('NFC');
  const slug = segmentFault(composed) === undefined ? composed : slugOf(segment);
  const short = slug.length > 60 ? slug.slice(0, 60).replace(/-[^-]*$/, '') : slug;
  return segmentFault(short) === 'reserved' ? `${short}-1` : short;
}

/** Two files whose addresses some disk takes for one are both named. */
export function addressClashes(files: readonly string[]): Problem[] {
  const taken = new Map<string, string>();
  const found: Problem[] = [];
  for (const file of files) {
    const address = `/${file.replace(/\.md$/, '')}`;
    const key = pathKey(address);
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else found.push(problem('address-taken', { file }, { address, other }));
  }
  return found;
}
