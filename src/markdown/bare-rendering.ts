import type { RenderContext } from './context.ts';
import { createRenderer } from './renderer.ts';
import type { Rendered } from './renderer.ts';

const render = createRenderer({ smartQuotes: false, labels: { language: 'und', footnotes: '-', footnoteBack: '-', taskDone: '-', taskOpen: '-' } });

/** A text rendered for what of it a reader sees, away from any archive. */
export function bareRendering(markdown: string, asked: Partial<RenderContext>): Rendered {
  return render(markdown, {
    language: 'und',
    names: () => [],
    address: () => '',
    quotes: [],
    citations: () => [],
    citationTarget: () => ({ href: '', label: '', lacking: false }),
    picture: () => undefined,
    page: (path) => path,
    paragraphLabel: undefined,
    ...asked,
  });
}
