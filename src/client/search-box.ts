import { readSuggestionSetting } from '../search/suggestion-words.ts';
import { Asking } from './asking.ts';
import { Suggestions } from './suggestions/suggestions.ts';

/** Brings the search boxes of a page to life; `search-box-opener.js` loads it when one is first used. */
const { suggestions: json = '', sheet = '' } = document.querySelector<HTMLElement>('[data-suggestions]')?.dataset ?? {};
const setting = readSuggestionSetting(json);
if (setting !== undefined) {
  await styled(sheet);
  const asking = Asking.of(setting.base);
  // Of two that a page has, the window's width tells which is seen, and it may change.
  for (const [number, input] of document.querySelectorAll<HTMLInputElement>('[data-suggests] input').entries()) {
    if (input.form !== null) new Suggestions(input.form, input, { ...setting, list: `suggestions-${number}` }, (typed) => asking.suggest(typed)).start();
  }
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
