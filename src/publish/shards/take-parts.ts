import { takeCarried } from '../../edition/carried.ts';
import type { Carried, CarriedArticle } from '../../edition/carried.ts';
import type { Store } from '../../kept/store.ts';
import { BroughtPages } from './brought-pages.ts';
import type { Part } from './open-parts.ts';
import { articlesType, readsType } from './part.ts';

/**
 * Puts what parts hold among what is kept, as if an earlier build had left it there. The build that follows takes over what still holds.
 * Of parts of several contents the last is kept where nobody could tell any more which of it holds.
 */
export function takeParts(parts: readonly Part[], store: Store): BroughtPages {
  const pages = new BroughtPages();
  const machines: Carried[] = [];
  for (const part of parts) {
    const { file, head } = part;
    const articles: CarriedArticle[] = [];
    for (let place = 2; place < file.length; place += 2) {
      file.read(articlesType, place).forEach((article, index) => {
        pages.add(part, article.page, place + 1, index);
        articles.push(article);
      });
    }
    machines.push({ under: head.under, reads: file.read(readsType, 1), articles });
  }
  takeCarried(store, machines);
  return pages;
}
