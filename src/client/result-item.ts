import type { Result } from './found.ts';

/** An article in the list of results. All of it is set as text: nothing that was printed can become an element. */
export function resultItem({ href, title, language, date, source, excerpt }: Result, pageLanguage: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const imprint = document.createElement('p');
  const passage = document.createElement('p');
  link.href = href;
  link.textContent = title;
  imprint.append(span('when', date), ' ', span('source', source));
  passage.className = 'excerpt';
  passage.append(...excerpt.map(({ text, marked }) => (marked ? mark(text) : text)));
  if (language !== undefined && language !== pageLanguage) {
    link.lang = language;
    passage.lang = language;
  }
  item.append(link, imprint, passage);
  return item;
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
