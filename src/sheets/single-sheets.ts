import { facetsOf } from '../search/facet-values.ts';
import type { GonePage } from '../model/gone.ts';
import { aboutView, holdingsOf } from '../site/views/about-view.ts';
import type { SheetOf, SoughtPage } from '../site/documents.ts';
import { goneHead, goneView } from '../site/views/gone-view.ts';
import { feedOf } from '../site/feed-link.ts';
import { waysOn } from '../site/kind-links.ts';
import { shownHead } from '../site/head.ts';
import type { ShownHead } from '../site/head.ts';
import { homeView } from '../site/views/home-view.ts';
import { searchView } from '../site/views/search-view.ts';
import type { Site } from '../site/site.ts';
import { searchGuide } from '../edition/search-guide.ts';

export function homeSheet(site: Site): SheetOf<'home'> {
  const { title, description = holdingsOf(site) } = site.archive.settings;
  return { document: 'home', head: shownHead(site, { title, description, path: site.addresses.home(), feed: feedOf(site), searched: true }), view: homeView(site) };
}

export function aboutSheet(site: Site): SheetOf<'about'> {
  const view = aboutView(site);
  return { document: 'about', head: shownHead(site, { title: site.locale.words.about.title, description: view.description?.text ?? view.holds, path: site.addresses.page('about') }), view };
}

/** The search page before anything is asked. */
export function searchSheet(site: Site): SheetOf<'search'> {
  const view = searchView(site, facetsOf(site.archive));
  return { document: 'search', head: shownHead(site, { title: view.title, description: site.locale.words.search.prompt, path: view.action, searched: true }), view };
}

export function guideSheet(site: Site): SheetOf<'guide'> {
  const { language, title, html } = searchGuide(site.locale.wordsLanguage);
  return { document: 'guide', head: guideHead(site, title), language, title, html };
}

export function guideHead(site: Site, title: string): ShownHead {
  return shownHead(site, { title, description: site.locale.words.search.helpDescription, path: site.addresses.searchHelp() });
}

export function goneSheet(site: Site, page: GonePage): SheetOf<'gone'> {
  return { document: 'gone', head: shownHead(site, goneHead(site, page)), view: goneView(site, page) };
}

/** What a host shows for an address that is none. @param sought what is known of that, where an editor asks and not a host */
export function notFoundSheet(site: Site, sought?: SoughtPage): SheetOf<'notFound'> {
  const { addresses, locale } = site;
  return { document: 'notFound', head: shownHead(site, { title: locale.words.notFound.title, path: addresses.file('404.html'), noIndex: true }), links: waysOn(site), ...(sought === undefined ? {} : { sought }) };
}
