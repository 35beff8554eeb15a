import { readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../public/', import.meta.url));

/** What lies in `public/` and is copied as it is: paths from the root of the site, in code-unit order. */
export function publicFiles(): readonly string[] {
  try {
    const items = readdirSync(folder, { recursive: true, withFileTypes: true });
    return items.filter((item) => !item.isDirectory()).map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`).split(sep).join('/')).sort();
  } catch {
    return []; // The folder may be taken away: then nothing is copied.
  }
}
