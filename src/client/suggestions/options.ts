import { lookOf } from '../../search/look.ts';
import type { NameFound, Suggested } from '../../search/protocol.ts';
import { recordAddress } from '../../search/record-address.ts';
import type { SuggestionSetting } from '../../search/suggestion-words.ts';
import { filled } from '../filled.ts';
import { counted } from '../plurals.ts';

/** A line of the list of suggestions. */
export interface Option {
  readonly kind: 'completion' | 'name' | 'title' | 'search';
  readonly href: string;
  readonly text: string;
  /** BCP 47, where it is known. */
  readonly language?: string;
  /** The form of the name that was met, where it is another than the preferred one; of a query that does not say it, the preferred one. */
  readonly also?: string;
  /** What it is: kind and count of a name, the kind alone where a query asks for more than that, source and date of a title. */
  readonly note: string;
}

/** The lines for what is typed: queries that it may become, names, then titles, then the search itself; none when nothing is suggested. */
export function optionsFor(typed: string, { completions, names, titles }: Suggested, { base, search, words }: SuggestionSetting): readonly Option[] {
  if (completions.length + names.length + titles.length === 0) return [];
  const looks = titles.map(lookOf);
  const ofName = ({ facet, name, form, articles }: NameFound, isCounted: boolean, text: string) => {
    const note = isCounted && articles > 0 ? `${words.kinds[facet]} · ${counted(words.articles, words.language, articles)}` : words.kinds[facet];
    const unsaid = text.includes(name) ? form : name;
    return { text, note, ...(unsaid !== undefined && !text.includes(unsaid) && { also: filled(words.also, { form: unsaid }) }) };
  };
  const searchFor = (query: string) => `${search}?${new URLSearchParams({ q: query }).toString()}`;
  return [
    ...completions.map(({ query, name, alone }): Option => ({ kind: 'completion', href: searchFor(query), ...ofName(name, alone, query) })),
    ...names.map((found): Option => ({ kind: 'name', href: recordAddress(found, base), ...ofName(found, true, found.name) })),
    ...titles.map((result): Option => {
      const { href, title, language, source, when, time } = result;
      const alike = looks.indexOf(lookOf(result)) !== looks.lastIndexOf(lookOf(result));
      return { kind: 'title', href, text: title, language, note: `${source.name} · ${alike && time !== undefined ? `${when}, ${time}` : when}` };
    }),
    { kind: 'search', href: searchFor(typed), text: filled(words.searchFor, { words: typed }), note: '' },
  ];
}
