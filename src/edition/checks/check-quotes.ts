import type { Archive } from '../../archive/archive.ts';
import type { Content } from '../../intake/content.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { TextRenderer } from '../texts/texts.ts';

/** A quote that an editor confirms must stand in a paragraph of the page, or its page could not lead to it. */
export function checkQuotes(content: Content, archive: Archive, texts: TextRenderer, problems: Problems): void {
  for (const { id, fields, place } of content.articles) {
    const article = fields.quotes.length === 0 ? undefined : archive.article(id);
    if (article === undefined) continue;
    const { quoted } = texts.article(article);
    fields.quotes.forEach(({ text }, index) => {
      if (!quoted.has(text) && article.quotes.some((quote) => quote.text === text)) problems.add(problem('quote-absent', place(['quotes', index, 'text']), { text }));
    });
  }
}
