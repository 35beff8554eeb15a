import type { Result } from '../../search/protocol.ts';
import type { ListWords } from '../../search/result-words.ts';
import { wordsOf } from '../../search/text/words.ts';
import { button, element, setLanguage } from '../elements.ts';
import { filled } from '../filled.ts';
import { markedParts, withMarks } from './marks.ts';
import type { Marker } from './matches.ts';

/** How to make the items of a list. */
export interface ItemSetting {
  readonly words: ListWords;
  /** BCP 47: the page's, which nothing has to be marked with. */
  readonly pageLanguage: string;
  /** Marks what was found in a title. */
  readonly marker: Marker;
  readonly onCopy: (result: Result, pressed: HTMLButtonElement) => void;
}

/** An article in the list of results, with the place for its excerpt. */
export interface ResultItem {
  readonly result: Result;
  readonly item: HTMLLIElement;
  /** Says why the article was found; hidden until that is known. */
  readonly why: HTMLElement;
  readonly passage: HTMLElement;
  /** Adds the time of day to the date, where it is known. */
  readonly sayTime: () => void;
}

/** A date that is plain enough for a `time` element: a year, a month, a day or a moment. */
const plainDate = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** All of it is set as text: nothing that was printed can become an element. */
export function resultItem(result: Result, { words, pageLanguage, marker, onCopy }: ItemSetting): ResultItem {
  const { href, title, language, date, when, time, source, byline } = result;
  const inTitle = wordsOf(title);
  const link = element('a', '', ...withMarks(markedParts({ text: title, words: inTitle }, { from: 0, to: title.length }, marker.find(inTitle))));
  link.href = href;
  setLanguage(link, language, pageLanguage);
  const printed = whenPrinted(date, when);
  const imprint = element('p', 'printed', printed, ' ', element('span', 'source', source.name));
  if (byline.length > 0) {
    const by = element('span', 'by', byline.join(', '));
    setLanguage(by, language, pageLanguage);
    imprint.append(' ', by);
  }
  const why = element('p', 'why');
  why.hidden = true;
  const passage = element('p', 'excerpt');
  const copy = button(words.copy, (pressed) => {
    onCopy(result, pressed);
  });
  copy.append(element('span', 'sr-only', ` ${filled(words.ofTitle, { title })}`));
  const sayTime = () => {
    if (time !== undefined) printed.textContent = `${when}, ${time}`;
  };
  return { result, why, passage, sayTime, item: element('li', 'result', element('h3', '', link), imprint, why, passage, element('p', 'act', copy)) };
}

function whenPrinted(date: string, when: string): HTMLElement {
  if (!plainDate.test(date)) return element('span', 'when', when);
  const time = element('time', 'when', when);
  time.dateTime = date;
  return time;
}
