import { readSuggestionSetting } from '../search/suggestion-words.ts';
import { Asking } from './asking.ts';
import { Suggestions } from './suggestions/suggestions.ts';

/** Brings the search box of a page to life; `search-box-opener.js` loads it when the box is first used. */
const { suggestions: json = '', sheet = '' } = document.querySelector<HTMLElement>('[data-suggestions]')?.dataset ?? {};
const setting = readSuggestionSetting(json);
// Of two that a page has, the window's width tells which is seen.
const input = [...document.querySelectorAll<HTMLInputElement>('[data-suggests] input')].find(({ offsetParent }) => offsetParent !== null);
if (setting !== undefined && input?.form) {
  await styled(sheet);
  const asking = Asking.of(setting.base);
  new Suggestions(input.form, input, setting, (typed) => asking.suggest(typed)).start();
}

/** Rejects when the style sheet cannot be had: a list without it would push the page about. */
function styled(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
