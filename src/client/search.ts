import { findParts } from './page-parts.ts';
import { SearchSession } from './search-session.ts';

/** Brings the search page to life. */
const page = document.querySelector('[data-search-page]');
if (page instanceof HTMLElement) new SearchSession(findParts(page)).start();
