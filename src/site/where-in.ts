import type { Frame } from './frame.ts';

/** Where a page stands to a list of the menu, for `aria-current`. The years, months and days of the archive belong to its articles. */
export function whereIn({ home, lists: [articles] }: Frame, list: string, path: string): 'page' | 'true' | undefined {
  if (path === list) return 'page';
  return path.startsWith(list) || (list === articles?.href && /^\d{4}\//.test(path.slice(home.length))) ? 'true' : undefined;
}
