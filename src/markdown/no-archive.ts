import type { RenderContext } from './context.ts';

/** What a text knows of an archive where there is none: it names, cites and shows nothing, and nobody cites its paragraphs. */
export const noArchive: RenderContext = {
  language: 'und',
  names: () => [],
  address: () => '',
  quotes: [],
  citations: () => [],
  citationTarget: () => ({ href: '', label: '', lacking: false }),
  picture: () => undefined,
  page: (path) => path,
  paragraphLabel: undefined,
};
