import type { Article } from '../model/article.ts';
import { authorityKinds } from '../model/kinds.ts';
import type { Edition } from '../edition/edition.ts';
import { listPath, periodPath } from '../site/addresses/list-path.ts';
import { fileOfPage, redirectFile } from '../site/addresses/page-file.ts';
import type { Sheet } from '../site/documents.ts';
import { periodRoutes, recordRoutes } from '../site/addresses/routes.ts';
import { articleSheet } from './article-sheet.ts';
import type { SheetInputs } from './inputs.ts';
import { indexSheet, periodSheet, timeSheet, wantedSheet } from './list-sheets.ts';
import { recordSheet } from './record-sheet.ts';
import { aboutSheet, goneSheet, guideSheet, homeSheet, notFoundSheet, searchSheet } from './single-sheets.ts';

/** A page that a site has. */
export interface ListedPage {
  /** Its file, from the root of the site. */
  readonly file: string;
  /** A checksum of what its sheet is made of; undefined where the sheet itself costs little. */
  readonly inputs: (() => string) | undefined;
  /** What it shows; worked out when it is asked for. */
  readonly sheet: () => Sheet;
}

/** The page of an article. */
export interface ArticlePage extends ListedPage {
  readonly article: Article;
  readonly inputs: () => string;
}

/** @param inputs tells of what the sheets are made */
export function articlePages(edition: Edition, articles: readonly Article[], inputs: SheetInputs): readonly ArticlePage[] {
  return articles.map((article) => ({ article, file: fileOfPage(`articles/${article.id}`), inputs: () => inputs.ofArticle(article), sheet: () => articleSheet(edition, article) }));
}

/** Every page of an edition, those of `src/pages/` under the same addresses. A test holds the two to one another. @param inputs as above */
export function pagesOf(edition: Edition, inputs: SheetInputs): readonly ListedPage[] {
  const { site } = edition;
  const { archive } = site;
  const page = (path: string, sheet: () => Sheet, madeOf?: () => string): ListedPage => ({ file: fileOfPage(path), inputs: madeOf, sheet });
  return [
    page('', () => homeSheet(site)),
    { file: '404.html', inputs: undefined, sheet: () => notFoundSheet(site) },
    page('about', () => aboutSheet(site)),
    page('search', () => searchSheet(site)),
    page('search/help', () => guideSheet(site), () => inputs.ofGuide()),
    page('wanted', () => wantedSheet(site)),
    page('articles', () => timeSheet(site)),
    ...articlePages(edition, archive.articles, inputs),
    ...authorityKinds.map((kind) => page(kind, () => indexSheet(site, kind))),
    ...recordRoutes(site).map((route) => page(
      listPath({ ref: route.record, list: route.list }, route.period?.key),
      () => recordSheet(edition, route),
      () => inputs.ofRecord(route),
    )),
    ...periodRoutes(site).map((route) => page(periodPath(route.period.key), () => periodSheet(site, route), () => inputs.ofPeriod(route))),
    ...archive.settings.gone.map((gone) => ({ file: redirectFile(gone.address), inputs: undefined, sheet: () => goneSheet(site, gone) })),
  ];
}
