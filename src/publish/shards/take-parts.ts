import { takeArticles, takeNearness } from '../../edition/carried.ts';
import type { CarriedArticle } from '../../edition/carried.ts';
import { plainText } from '../../kept/plain-text.ts';
import { sha256Of } from '../../kept/stamp.ts';
import type { Store } from '../../kept/store.ts';
import { BroughtPages } from './brought-pages.ts';
import type { Part } from './open-parts.ts';
import { articlesType, readsType } from './part.ts';

/**
 * Puts what parts hold among what is kept, as if an earlier build had left it there. The build that follows takes over what still holds.
 * What was worked out under other names or settings than the most of it is left alone: nobody could tell which of it holds.
 */
export function takeParts(parts: readonly Part[], store: Store): BroughtPages {
  const pages = new BroughtPages();
  const under = mostCommon(parts.map(({ head }) => underOf(head.under)));
  const near: Pick<CarriedArticle, 'traits' | 'near'>[] = [];
  for (const part of parts) {
    const { file, head } = part;
    const articles: CarriedArticle[] = [];
    for (let place = 2; place < file.length; place += 2) {
      file.read(articlesType, place).forEach((article, index) => {
        pages.add(part, article.page, place + 1, index);
        articles.push(article);
      });
    }
    if (underOf(head.under) !== under) continue;
    takeArticles(store, head.under, file.read(readsType, 1), articles);
    near.push(...articles.map(({ traits, near: nearest }) => ({ traits, near: nearest })));
  }
  const [first] = parts.filter(({ head }) => underOf(head.under) === under);
  if (first !== undefined) takeNearness(store, first.head.under, near);
  return pages;
}

function underOf({ timeZone, texts }: Part['head']['under']): string {
  return sha256Of(plainText([timeZone, texts]));
}

/** Of several the first. */
function mostCommon(all: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(all, (one) => one)].map(([one, them]) => [one, them.length] as const);
  return counts.reduce<readonly [string, number] | undefined>((most, one) => (most === undefined || one[1] > most[1] ? one : most), undefined)?.[0];
}
