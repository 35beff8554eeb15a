import type { RenderContext } from './context.ts';
import { noArchive } from './no-archive.ts';
import { createRenderer } from './renderer.ts';
import type { Rendered } from './renderer.ts';

const render = createRenderer({ smartQuotes: false, labels: { language: 'und', footnotes: '-', footnoteBack: '-', taskDone: '-', taskOpen: '-' } });

/** A text rendered for what of it a reader sees, away from any archive. */
export function bareRendering(markdown: string, asked: Partial<RenderContext>): Rendered {
  return render(markdown, { ...noArchive, ...asked });
}
