import { pathKey } from '../model/slug.ts';

/**
 * Tells of a file of the site whether it can be at one of these paths, in a folder of its name or one that it is in: as far as the
 * first two segments tell, which costs little where there are many files and few paths.
 * @param paths from the root of the site
 */
export function mayMeet(paths: readonly string[]): (file: string) => boolean {
  const begun = paths.map((path) => headOf(pathKey(path)));
  const heads = new Set(begun.flatMap((head) => [head, firstOf(head)]));
  const alone = new Set(begun.filter((head) => !head.includes('/')));
  const known = new Map<string, boolean>();
  return (file) => {
    const head = headOf(file);
    let may = known.get(head);
    if (may === undefined) {
      const key = pathKey(head);
      may = heads.has(key) || alone.has(firstOf(key));
      known.set(head, may);
    }
    return may;
  };
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
