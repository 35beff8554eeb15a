import { nestingFault } from '../../src/markdown/nesting.ts';
import { createRenderer } from '../../src/markdown/renderer.ts';
import type { RenderContext } from '../../src/markdown/context.ts';
import { pathologicalTexts } from './pathological-texts.ts';
import type { Report } from './report.ts';
import type { Compare } from './work.ts';

const context: RenderContext = {
  language: 'en', names: () => [], address: (ref) => ref.id, citations: () => [], citationTarget: () => ({ href: '/', lacking: false, label: '' }),
  picture: () => undefined, page: (path) => path, quotes: [], paragraphLabel: (number) => `Link to paragraph ${number}`,
};

/** How many times the work is too much for twice the text. */
const limit = 3;

/**
 * Renders texts at two sizes, of which the greater is twice the lesser: work that is linear is twice as much, and three times is
 * too much. What is refused is refused with no more work than that either.
 */
export function renderPathological(size: number, say: (line: string) => void, compare: Compare): Report {
  const render = createRenderer({ smartQuotes: true, labels: { language: 'en', footnotes: 'Footnotes', footnoteBack: 'Back', taskDone: 'done', taskOpen: 'open' } });
  const broken: string[] = [];
  const counts = { 'kinds of text': 0, 'refused before they are parsed': 0, rendered: 0, 'greatest ratio of work at 2n and n, in hundredths': 0 };
  for (const [name, make] of Object.entries(pathologicalTexts)) {
    const [once, twice] = [make(size), make(2 * size)];
    const refused = nestingFault(twice) !== undefined;
    const read = refused ? nestingFault : (text: string) => render(text, context);
    const [short, long] = compare(() => { read(once); }, () => { read(twice); }, limit);
    const ratio = long / short;
    counts['kinds of text'] += 1;
    counts[refused ? 'refused before they are parsed' : 'rendered'] += 1;
    if (!refused) counts['greatest ratio of work at 2n and n, in hundredths'] = Math.max(counts['greatest ratio of work at 2n and n, in hundredths'], Math.round(ratio * 100));
    say(`${name}: ${refused ? 'refused, ' : ''}${short.toFixed(1)}, ${long.toFixed(1)}, ratio ${ratio.toFixed(2)}`);
    if (!(ratio < limit)) broken.push(`${name}: to ${refused ? 'refuse' : 'render'} it at 2n is ${ratio.toFixed(2)} times the work at n`);
  }
  return { name: 'pathological Markdown', counts, broken };
}
