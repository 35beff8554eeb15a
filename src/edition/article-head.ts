import { dublinCore } from '../exports/dublin-core.ts';
import { articleJsonLd } from '../exports/json-ld.ts';
import { socialCard } from '../exports/social-card.ts';
import { refsOf } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { isExact } from '../model/date.ts';
import { excerptOf } from '../site/head.ts';
import type { Head } from '../site/head.ts';
import type { Site } from '../site/site.ts';

/** What an article's page says of itself to browsers, search engines, reference managers and where its address is shared. */
export function articleHead({ archive, addresses }: Site, article: Article): Head {
  const path = addresses.article(article.id);
  const url = addresses.absolute(path);
  const source = archive.authority({ kind: 'sources', id: article.source })?.name ?? article.source;
  const description = excerptOf(article.summary ?? plainOf(article.body));
  const about = refsOf(article).filter(({ kind }) => kind !== 'sources').flatMap((ref) => {
    const record = archive.authority(ref);
    return record === undefined ? [] : [{ kind: record.kind, name: record.name, url: addresses.absolute(addresses.authority(record)), wikidata: record.wikidata }];
  });
  return {
    title: article.title,
    description,
    path,
    meta: [
      ...socialCard({ title: article.title, description, url, archive: archive.settings.title, kind: 'article', published: isExact(article.date) ? article.date.first : undefined }),
      ...dublinCore(article, source, url),
    ],
    jsonLd: articleJsonLd({ article, url, source, description, about }),
  };
}

/** The first paragraph that is running text, without Markdown's signs. */
function plainOf(markdown: string): string {
  const paragraph = markdown.split(/\n{2,}/).find((block) => /^\s{0,3}[*_]{0,3}[\p{L}\p{N}"“„«'‘([—–…$€£¿¡]/u.test(block)) ?? '';
  return paragraph.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/(\*\*|__|`)/g, '');
}
