import { pathKey } from '../../model/names/slug.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/**
 * Whether a file of the site may stand in the way of one of these paths: at the path itself, in a folder of its name, or as a file where one
 * of its folders would be. Only the first two segments are compared, so a file may be told of for nothing but none is missed; that costs
 * little where there are many files and few paths.
 * @param paths from the root of the site
 */
export function mayCollide(paths: readonly string[]): (file: string) => boolean {
  const begun = paths.map((path) => headOf(pathKey(path)));
  const heads = new Set(begun.flatMap((head) => [head, firstOf(head)]));
  const alone = new Set(begun.filter((head) => !head.includes('/')));
  const known = new Map<string, boolean>();
  return (file) => getOrMake(known, headOf(file), (head) => {
    const key = pathKey(head);
    return heads.has(key) || alone.has(firstOf(key));
  });
}

/** The first two segments. */
function headOf(path: string): string {
  const second = path.indexOf('/', path.indexOf('/') + 1);
  return path.includes('/') && second !== -1 ? path.slice(0, second) : path;
}

function firstOf(head: string): string {
  const end = head.indexOf('/');
  return end === -1 ? head : head.slice(0, end);
}
