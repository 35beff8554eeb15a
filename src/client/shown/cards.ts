import type { DateFound, Meant, NameFound } from '../../search/protocol.ts';
import { periodAddress, recordAddress } from '../../search/record-address.ts';
import { idle, withQuery, withRange, writeState } from '../../search/state.ts';
import type { SearchState } from '../../search/state.ts';
import type { SearchWords } from '../../search/words.ts';
import { element } from '../elements.ts';
import { filled } from '../filled.ts';
import { counted } from '../plurals.ts';
import { stretchWords } from '../range/time-words.ts';

/**
 * Records and dates that the query means: the likeliest with all its forms, the others in a line each. A date comes first where it is all
 * of the query.
 * @param base the site's base path
 */
export function cards({ names, dates }: Meant, state: SearchState, words: SearchWords, base: string): readonly HTMLElement[] {
  const [alone, among] = [dates.filter(({ rest }) => rest === ''), dates.filter(({ rest }) => rest !== '')];
  const made = [
    ...alone.map((date) => dateCard(date, state, words, base)),
    ...names.map((name, index) => nameCard(name, words, base, index === 0 && alone.length === 0)),
    ...among.map((date) => dateCard(date, state, words, base)),
  ];
  made[0]?.classList.add('first');
  return made;
}

function nameCard(found: NameFound, words: SearchWords, base: string, first: boolean): HTMLElement {
  const { facet, name, forms, form, how } = found;
  const link = element('a', '', name);
  link.href = recordAddress(found, base);
  link.dir = 'auto';
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const shown = first && forms.length > 0 ? filled(words.names.also, { forms: list.format(forms) }) : form !== undefined && how !== 'near' ? filled(words.names.as, { form }) : '';
  return card(words.facets[facet], link, shown === '' ? [] : [' ', element('span', 'forms', shown)], countOf(found, words));
}

/** Of a record that is there for those that are narrower nothing is counted. */
function countOf({ articles, named }: NameFound, words: SearchWords): string {
  if (named !== undefined) return counted(words.names.named, words.language, named);
  return articles === 0 ? '' : counted(words.names.filed, words.language, articles);
}

/**
 * It leads to the page of the date, or where there is none, to the articles that may be of it; and with the other words, to those of
 * them that have the words.
 */
function dateCard({ from, to, articles, page, rest }: DateFound, state: SearchState, words: SearchWords, base: string): HTMLElement {
  const narrowed = (other: SearchState) => `?${writeState(withRange(other, from, to)).toString()}`;
  const link = element('a', '', stretchWords(from, to, words));
  link.href = page ? periodAddress(from, base) : narrowed(idle);
  const within = element('a', 'within', filled(words.dates.within, { words: rest }));
  within.href = narrowed(withQuery(state, rest));
  return card(words.range.title, link, [], counted(words.names.articles, words.language, articles), ...(rest === '' ? [] : [' ', within]));
}

function card(kind: string, link: HTMLElement, forms: readonly (string | Node)[], count: string, ...more: readonly (string | Node)[]): HTMLElement {
  return element('li', 'card', element('span', 'kind', kind), ' ', link, ...forms, ...(count === '' ? [] : [' ', element('span', 'count', count)]), ...more);
}
