import { localeOf } from '../../src/locale/locale.ts';
import type { SuggestionSetting } from '../../src/search/suggestion-words.ts';

const { search, count } = localeOf('en-GB').words;

/** What a page hands to the script of its search box, in English. */
export const setting: SuggestionSetting = {
  base: '/archive/',
  search: '/archive/search/',
  words: { ...search.suggestions, language: 'en-GB', kinds: search.facets, articles: count.articles },
};
