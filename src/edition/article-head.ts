import { dublinCore } from '../exports/dublin-core.ts';
import { articleJsonLd } from '../exports/json-ld.ts';
import { refsOf } from '../archive/refs.ts';
import type { Article } from '../model/article.ts';
import { openingOf } from '../markdown/opening.ts';
import { momentOf } from '../model/dates/clock-time.ts';
import { isExact } from '../model/dates/date.ts';
import { excerptOf } from '../site/head.ts';
import type { Head } from '../site/head.ts';
import type { Site } from '../site/site.ts';

/**
 * What an article's page says of itself to browsers, search engines, reference managers and where its address is shared.
 * @param html the article's text, rendered
 */
export function articleHead({ archive, addresses }: Site, article: Article, html: string): Head {
  const path = addresses.article(article.id);
  const url = addresses.absolute(path);
  const source = archive.authority({ kind: 'sources', id: article.source })?.name ?? article.source;
  const description = excerptOf(article.summary ?? openingOf(html));
  const about = refsOf(article).filter(({ kind }) => kind !== 'sources').flatMap((ref) => {
    const record = archive.authority(ref);
    if (record === undefined) return [];
    const { kind, name, wikidata } = record;
    return [{ kind, name, url: addresses.absolute(addresses.authority(record)), wikidata }];
  });
  return {
    title: article.title,
    description,
    path,
    kind: 'article',
    published: isExact(article.date) ? momentOf(article.date) ?? article.date.first : undefined,
    meta: dublinCore(article, source, url),
    jsonLd: articleJsonLd({ article, url, source, description, about }),
  };
}
