import type { CorpusArticle } from '../corpus.ts';

/** Tells whether an article answers a need. Rules look at the corpus alone: at its tags, dates, and text as printed. */
export type Rule = (article: CorpusArticle) => boolean;

type TagList = 'people' | 'countries' | 'organisations' | 'topics';

/** The editors filed it under this tag. */
export const filed = (list: TagList, tag: string): Rule => (article) => article[list].includes(tag);

/** These words stand in the headline. Headlines of the wire are in capitals, so case does not count. */
export const headline = (words: RegExp): Rule => ({ title }) => words.test(title);

/** These words stand in the headline or in the text. */
export const says = (words: RegExp): Rule => ({ title, text }) => words.test(`${title}\n${text.replace(/\s+/g, ' ')}`);

export const both = (...rules: readonly Rule[]): Rule => (article) => rules.every((rule) => rule(article));

export const either = (...rules: readonly Rule[]): Rule => (article) => rules.some((rule) => rule(article));

export const not = (rule: Rule): Rule => (article) => !rule(article);

/** Days as `YYYY-MM-DD`, the first inclusive, the last not. */
export const between = (from: string, before: string): Rule => ({ date }) => date >= from && date < before;

/** These articles, found by a reader; numbers are those of the ids `reuters-…`. */
export const read = (...numbers: readonly number[]): Rule => {
  const ids = new Set(numbers.map((number) => `reuters-${number}`));
  return ({ id }) => ids.has(id);
};

/** About a person, a country or a body: filed under it, or named in the headline. */
export const about = (list: TagList, tag: string, name: RegExp): Rule => either(filed(list, tag), headline(name));
