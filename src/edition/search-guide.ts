import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRenderer } from '../markdown/renderer.ts';
import type { RenderContext } from '../markdown/context.ts';

const file = fileURLToPath(new URL('../../docs/searching.md', import.meta.url));

/** BCP 47: what it is written in. */
const language = 'en';

/** The guide has no names, citations, pictures or footnotes. */
const alone: RenderContext = {
  language, names: () => [], address: (ref) => ref.id, quotes: [], citations: () => [], picture: () => undefined, paragraphLabel: undefined,
  citationTarget: () => { throw new TypeError('The guide cites nothing'); },
  page: (path) => path,
};

/**
 * The guide to searching in `docs/`, which stands on every site. The title is that of the page; the rest is HTML.
 * @throws the file system's error when the project is not whole
 */
export function searchGuide(): { readonly title: string; readonly html: string } {
  const [heading = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const render = createRenderer({ smartQuotes: true, labels: { language, footnotes: '', footnoteBack: '', taskDone: '', taskOpen: '' } });
  return { title: heading.replace(/^# /, ''), html: render(rest.join('\n'), alone).html };
}
