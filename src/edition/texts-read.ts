import type { Archive } from '../archive/archive.ts';
import { MentionIndex } from '../archive/mention-index.ts';
import type { TextsRead } from '../site/texts-read.ts';
import type { TextRenderer } from './texts.ts';

/** Answers what views ask of the texts. Names are read without rendering; places on a page come from its rendering. */
export function textsRead(archive: Archive, texts: TextRenderer): TextsRead {
  return {
    mentions: new MentionIndex(archive, (article) => texts.mentions(article)),
    mentionsIn: (article) => texts.mentions(article),
    paragraphOf: (article, anchor) => texts.article(article).paragraphs.get(anchor),
    passageOf: (article, anchor) => texts.article(article).passages.get(anchor),
    quotedAt: (article, quote) => texts.article(article).quoted.get(quote),
  };
}
