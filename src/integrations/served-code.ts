import { relative, sep } from 'node:path';
import { projectRoot } from '../kept/places.ts';

/** The rooms of which Vite takes something to show a page or to run in it. */
const rooms = ['client', 'components', 'documents', 'exports', 'layouts', 'locale', 'model', 'pages', 'search', 'site', 'styles'];

/** From the root of the project, with forward slashes. */
const served = ['public', 'astro.config.mjs', ...rooms.map((room) => `src/${room}`)];

/**
 * Whether Vite has to know of a change there. Its watcher looks at every file and keeps a watch on each, and of the project's files it
 * uses a quarter.
 * @param path absolute
 */
export function isServedByVite(path: string): boolean {
  const inside = relative(projectRoot, path).replaceAll(sep, '/');
  return inside === '' || served.some((one) => inside === one || inside.startsWith(`${one}/`) || one.startsWith(`${inside}/`));
}
