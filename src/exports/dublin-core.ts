import type { Article } from '../model/article.ts';
import type { MetaTag } from '../model/meta-tag.ts';

/**
 * Dublin Core for reference managers. Zotero reads no JSON-LD, and takes Highwire's `citation_title` for a journal article;
 * `DC.type` of `newspaperArticle` gives the right kind of entry. It takes the newspaper from `DC.source`, and would otherwise give
 * the archive's title for it, from `og:site_name`.
 */
export function dublinCore(article: Article, source: string, url: string | undefined): MetaTag[] {
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.title', content: article.title },
    ...article.byline.map((content) => ({ name: 'DC.creator', content })),
    { name: 'DC.source', content: source },
    { name: 'DC.publisher', content: source },
    { name: 'DC.date', content: article.date.edtf },
    { name: 'DC.language', content: article.language },
    ...(url === undefined ? [] : [{ name: 'DC.identifier', content: url }]),
  ];
}
