import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRenderer } from '../markdown/renderer.ts';
import type { RenderContext } from '../markdown/context.ts';

const file = fileURLToPath(new URL('../../docs/searching.md', import.meta.url));

/** The guide has no names, citations or pictures of the archive. */
const alone: Omit<RenderContext, 'page'> = {
  names: () => [], address: () => undefined, quotes: [], citations: () => [], picture: () => undefined, paragraphLabel: undefined,
  citationTarget: () => { throw new TypeError('The guide cites nothing'); },
};

/**
 * The guide to searching in `docs/`, which stands on every site. The title is that of the page; the rest is HTML.
 * @throws the file system's error when the project is not whole
 */
export function searchGuide(): { readonly title: string; readonly html: string } {
  const [heading = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const render = createRenderer({ smartQuotes: true, footnotes: '', footnoteBack: '' });
  return { title: heading.replace(/^# /, ''), html: render(rest.join('\n'), { ...alone, page: (path) => path }).html };
}
