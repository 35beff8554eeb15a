import type { TextsRead } from '../../site/texts-read.ts';
import type { TextRenderer } from './texts.ts';

/** Answers what views ask of the texts, from their renderings. */
export function textsRead(texts: TextRenderer): TextsRead {
  return {
    paragraphOf: (article, anchor) => texts.article(article).paragraphs.get(anchor),
    passageOf: (article, anchor) => texts.article(article).passages.get(anchor),
    quotedAt: (article, quote) => texts.article(article).quoted.get(quote),
  };
}
