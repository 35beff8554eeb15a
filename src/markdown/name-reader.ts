import { VFile } from 'vfile';
import type { Mention } from '../model/mention.ts';
import type { RenderContext } from './context.ts';
import { nestingFault } from './nesting.ts';
import { noArchive } from './no-archive.ts';
import { markdownParser } from './parsing.ts';
import remarkCitations from './remark-citations.ts';
import remarkNames from './remark-names.ts';

/** Reads the names out of a text, as its rendering marks them, without rendering it. */
export type NameReader = (markdown: string, context: Pick<RenderContext, 'names' | 'citations'>) => readonly Mention[];

export function createNameReader(): NameReader {
  const processor = markdownParser().use(remarkCitations).use(remarkNames).freeze();
  return (markdown, context) => {
    if (nestingFault(markdown) !== undefined) return [];
    const file = new VFile({ value: markdown });
    file.data.context = { ...noArchive, ...context };
    processor.runSync(processor.parse(file), file);
    return file.data.mentions ?? [];
  };
}
