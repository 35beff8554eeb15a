import { authorityKinds } from '../model/kinds.ts';
import type { Edition } from '../edition/edition.ts';
import { soughtPage } from '../edition/sought-page.ts';
import { listPath, periodPath } from '../site/addresses/list-path.ts';
import { frameOf } from '../site/frame.ts';
import type { Sheet } from '../site/documents.ts';
import { periodRoutes, recordRoutes } from '../site/addresses/routes.ts';
import { articleSheet } from './article-sheet.ts';
import { indexSheet, periodSheet, timeSheet, wantedSheet } from './list-sheets.ts';
import type { PageSource, Route, SheetOn, ShownPage } from './page-source.ts';
import { recordSheet } from './record-sheet.ts';
import { aboutSheet, goneSheet, guideSheet, homeSheet, notFoundSheet, searchSheet } from './single-sheets.ts';

/** Pages by their paths; what one shows is worked out when it is asked for. */
type Pages<Shown extends Sheet> = ReadonlyMap<string, () => Shown>;

const routes: { readonly [Name in Route]: (edition: Edition) => Pages<SheetOn<Name>> } = {
  home: ({ site }) => single(() => homeSheet(site)),
  notFound: ({ site }) => single(() => notFoundSheet(site)),
  about: ({ site }) => single(() => aboutSheet(site)),
  search: ({ site }) => single(() => searchSheet(site)),
  guide: ({ site }) => single(() => guideSheet(site)),
  wanted: ({ site }) => single(() => wantedSheet(site)),
  time: ({ site }) => single(() => timeSheet(site)),
  article: (edition) => new Map(edition.site.archive.articles.map((article) => [article.id, () => articleSheet(edition, article)])),
  index: ({ site }) => new Map(authorityKinds.map((kind) => [kind, () => indexSheet(site, kind)])),
  record: (edition) => new Map(recordRoutes(edition.site).map((route) => [
    listPath({ ref: route.record, list: route.list }, route.period?.key),
    () => recordSheet(edition, route),
  ])),
  period: ({ site }) => new Map(periodRoutes(site).map((route) => [periodPath(route.period.key), () => periodSheet(site, route)])),
  gone: ({ site }) => new Map(site.archive.settings.gone.map((page) => [page.address, () => goneSheet(site, page)])),
};

function single<Shown extends Sheet>(sheet: () => Shown): Pages<Shown> {
  return new Map([['', sheet]]);
}

/** The pages of an edition as Astro's routes have them. Which a route has is worked out when it is first asked for: for records all texts are read. */
export class RoutedPages implements PageSource {
  readonly #edition: Edition;
  readonly #pages = new Map<Route, Pages<Sheet>>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  paths(route: Route): readonly string[] {
    return [...this.#of(route).keys()];
  }

  page(route: Route, path: string): ShownPage {
    if (route === 'notFound' && path !== '') return { frame: frameOf(this.#edition.site), sheet: notFoundSheet(this.#edition.site, soughtPage(this.#edition, path)) };
    const sheet = this.#of(route).get(path);
    if (sheet === undefined) throw new Error(`There is no page ${path} of the route ${route}`);
    return { frame: frameOf(this.#edition.site), sheet: sheet() };
  }

  #of(route: Route): Pages<Sheet> {
    const pages = this.#pages.get(route) ?? routes[route](this.#edition);
    this.#pages.set(route, pages);
    return pages;
  }
}
