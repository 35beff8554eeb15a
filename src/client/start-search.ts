import { findParts } from './page-parts.ts';
import { SearchSession } from './search-session.ts';

/** Brings the search page to life. Until it has, and for ever where page and script are not of one edition, the page says that it has not. */
const page = document.querySelector('[data-search-page]');
if (page instanceof HTMLElement) {
  const parts = findParts(page);
  new SearchSession(parts).start();
  parts.notice.hidden = true;
}
