import type { Article } from '../model/article.ts';
import { containedDirection } from '../model/contained-direction.ts';
import type { MetaTag } from '../model/meta-tag.ts';

/**
 * Dublin Core for reference managers. Zotero reads no JSON-LD, and takes Highwire's `citation_title` for a journal article;
 * `DC.type` of `newspaperArticle` gives the right kind of entry. It takes the newspaper from `DC.source`, and would otherwise give
 * the archive's title for it, from `og:site_name`. Of a summary `og:description` has only the beginning, and Zotero takes PRISM's
 * `teaser` before it; pages it takes from PRISM alone. What it takes stands in bibliographies, and is to turn round nothing there.
 */
export function dublinCore(article: Article, source: string, url: string | undefined): MetaTag[] {
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { name: 'DC.title', content: containedDirection(article.title) },
    ...article.byline.map((name) => ({ name: 'DC.creator', content: containedDirection(name) })),
    { name: 'DC.source', content: containedDirection(source) },
    { name: 'DC.publisher', content: containedDirection(source) },
    { name: 'DC.date', content: article.date.edtf },
    { name: 'DC.language', content: article.language },
    ...(article.page === undefined ? [] : [{ name: 'prism.startingPage', content: containedDirection(article.page) }]),
    ...(article.summary === undefined ? [] : [{ name: 'prism.teaser', content: containedDirection(article.summary) }]),
    ...(url === undefined ? [] : [{ name: 'DC.identifier', content: url }]),
  ];
}
