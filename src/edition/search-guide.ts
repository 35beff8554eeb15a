import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRenderer } from '../markdown/renderer.ts';
import { noArchive } from '../markdown/no-archive.ts';

/** By language of BCP 47. */
const files: ReadonlyMap<string, URL> = new Map([
  ['en', new URL('../../docs/searching.md', import.meta.url)],
  ['de', new URL('../../docs/searching.de.md', import.meta.url)],
  ['ru', new URL('../../docs/searching.ru.md', import.meta.url)],
]);

/**
 * The guide to searching in `docs/`, which stands on every site. The title is that of the page; the rest is HTML.
 * @param spoken the language of the interface's words, BCP 47
 * @throws the file system's error when the project is not whole
 */
export function searchGuide(spoken: string): { readonly language: string; readonly title: string; readonly html: string } {
  const language = new Intl.Locale(spoken).language;
  const file = files.get(language);
  if (file === undefined) throw new TypeError(`There is no guide in ${language}`);
  const [heading = '', ...rest] = readFileSync(fileURLToPath(file), 'utf8').split('\n');
  // It has no footnotes and no tasks.
  const render = createRenderer({ smartQuotes: true, labels: { language, footnotes: '', footnoteBack: '', taskDone: '', taskOpen: '' } });
  return { language, title: heading.replace(/^# /, ''), html: render(rest.join('\n'), { ...noArchive, language }).html };
}
