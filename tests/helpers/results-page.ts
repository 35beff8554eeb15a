import { ResultList } from '../../src/client/results/result-list.ts';
import type { Sought } from '../../src/client/results/excerpt.ts';
import { SaveResults } from '../../src/client/results/saving/save-results.ts';
import type { ListWords, SavingWords } from '../../src/search/result-words.ts';
import type { Result } from '../../src/search/protocol.ts';
import { idle, withQuery } from '../../src/search/state.ts';

/** What a test shows on a page: results as if they were found. */
export interface Shown {
  readonly results: readonly Result[];
  readonly sought: Sought;
  readonly words: { readonly list: ListWords; readonly saving: SavingWords };
}

/** Runs in the browser: puts a list of results, and what saves them, into the page's main part. */
export async function showResults({ results, sought, words }: Shown): Promise<void> {
  await styled('/src/styles/results.css');
  const at = { origin: location.origin, archive: 'Synthetic archive', page: { one: 'p. {page}', several: 'pp. {page}' } };
  const list = new ResultList({ words: words.list, pageLanguage: document.documentElement.lang, archiveLanguage: 'en-GB', at });
  const save = new SaveResults({ words: words.saving, language: 'en-GB', at, about: ({ query }) => query });
  const page = document.createElement('ol');
  page.className = 'articles';
  page.append(...list.items(results, sought));
  const section = document.createElement('section');
  section.className = 'found';
  section.setAttribute('aria-label', 'Articles');
  const heading = document.createElement('h2');
  heading.textContent = 'Results';
  section.append(heading, save.element, page, list.announcer.element);
  const title = document.createElement('h1');
  title.textContent = 'Search';
  document.querySelector('main')?.replaceChildren(title, section);
  save.offer({ state: withQuery(idle, 'harvest'), total: 1200, page: async (from, to) => {
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    return Array.from({ length: Math.min(to, 1200) - from }, () => results).flat().slice(0, to - from);
  } });
}

function styled(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return new Promise((resolve) => { link.addEventListener('load', resolve); });
}
