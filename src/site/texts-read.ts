import type { Article } from '../model/article.ts';

/** What views ask of the texts as their pages have them. */
export interface TextsRead {
  /** The number of the paragraph, from 1, that holds an anchor of an article's page. */
  paragraphOf(article: Article, anchor: string): number | undefined;
  /** The running text around the first name of a record, by its anchor, as an article's page has it. */
  passageOf(article: Article, anchor: string): string | undefined;
  /** The words of a quote as an article's page has them, and the anchor of their paragraph. */
  quotedAt(article: Article, quote: string): { readonly anchor: string; readonly words: string } | undefined;
}
