import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { CitationTarget } from './context.ts';
import { cutAt, replaceText } from './text-nodes.ts';

/** Turns citations of other issues into links: to what was cited, or to the list of what the archive lacks. The printed words stay. */
export default function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const context = file.data.context;
    if (context === undefined) return;
    replaceText(tree, (text) => {
      const found = context.citations(text.value);
      if (found.length === 0) return undefined;
      const matches = found.map((citation) => ({ index: citation.index, length: citation.printed.length, citation }));
      return cutAt(text.value, matches, (value, { citation }) => marker(value, context.citationTarget(citation)));
    });
  };
}

function marker(value: string, { href, label, lacking }: CitationTarget): PhrasingContent {
  return { type: 'link', url: href, title: label, children: [{ type: 'text', value }], data: { hProperties: { className: [lacking ? 'lacks' : 'cites'] } } };
}
