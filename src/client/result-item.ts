import type { Result } from './found.ts';

/** The languages around a result, in BCP 47: the page's, and the archive's, in which summaries are written. */
export interface Spoken {
  readonly page: string;
  readonly archive: string;
}

/** An article in the list of results. All of it is set as text: nothing that was printed can become an element. */
export function resultItem({ href, title, language, date, source, excerpt, summarised }: Result, spoken: Spoken): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const imprint = document.createElement('p');
  const passage = document.createElement('p');
  link.href = href;
  link.textContent = title;
  imprint.append(span('when', date), ' ', span('source', source));
  passage.className = 'excerpt';
  passage.append(...excerpt.map(({ text, marked }) => (marked ? mark(text) : text)));
  speak(link, language, spoken);
  speak(passage, summarised ? spoken.archive : language, spoken);
  item.append(link, imprint, passage);
  return item;
}

function speak(element: HTMLElement, language: string | undefined, { page }: Spoken): void {
  if (language !== undefined && language !== page) element.lang = language;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
