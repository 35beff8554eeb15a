import type { Article } from '../model/article.ts';
import type { AuthorityKind } from '../model/kinds.ts';

/** A record that an article names, with the page that stands for it. */
export interface NamedThing {
  readonly kind: AuthorityKind;
  readonly name: string;
  readonly url: string | undefined;
  readonly wikidata: string | undefined;
}

export interface ArticleFacts {
  readonly article: Article;
  readonly url: string | undefined;
  readonly source: string;
  readonly description: string;
  readonly about: readonly NamedThing[];
}

const types = { people: 'Person', countries: 'Country', organisations: 'Organization', topics: 'Thing', sources: 'Organization' } as const;

/**
 * An article in schema.org's words (https://schema.org/NewsArticle), for a JSON-LD data block: `<` is escaped, so no text can
 * end the block.
 */
export function articleJsonLd({ article, url, source, description, about }: ArticleFacts): string {
  const { date, translation } = article;
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url,
    mainEntityOfPage: url,
    inLanguage: article.language,
    description,
    // schema.org wants one ISO 8601 date: a date known less precisely, and a season, is left as EDTF in `temporal` only.
    ...(date.parts.length === 1 && date.parts[0].season === undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T|$)/.test(date.edtf) ? { datePublished: date.edtf } : { temporal: date.edtf }),
    printPage: article.page,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: source },
    // A reader of the data sees no "presumed": what is only that is left out.
    ...(translation === undefined || translation.presumed === true ? {} : { translationOfWork: { '@type': 'NewsArticle', inLanguage: translation.from, name: translation.original } }),
    about: about.map(({ kind, name, url: page, wikidata }) => ({ '@type': types[kind], name, url: page, sameAs: wikidata === undefined ? undefined : `http://www.wikidata.org/entity/${wikidata}` })),
    isBasedOn: article.url,
  });
}

/** JSON that can stand inside a `script` element. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (Array.isArray(inner) && inner.length === 0 ? undefined : inner)).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
