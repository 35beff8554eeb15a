import { quote } from '../../problems/entry.ts';
import { meantDays } from '../../problems/meant-date.ts';
import { foreignDate } from '../foreign/foreign-date.ts';

const yes = /^(?:true|yes|y|on|1)$/i;
const no = /^(?:false|no|n|off|0)$/i;

/** Some software gives the day here, and tables do. */
export function isDay(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?!\d)/.test(word) || foreignDate(word) !== word.trim() || meantDays(word).length > 0;
}

export interface Publicity {
  readonly draft: boolean;
  /** What was not understood, each a sentence. */
  readonly losses: readonly string[];
}

/** Whether an article is a draft by what its fields `draft` and `published` say, as some are written by hand. What is not understood must not be published. */
export function publicityOf({ draft, published }: { readonly draft: readonly string[]; readonly published: readonly string[] }): Publicity {
  const [drafts, publics] = [filled(draft), filled(published)];
  const unclear = [
    ...drafts.filter((word) => !yes.test(word) && !no.test(word) && !/^draft$/i.test(word)).map((word) => ['draft', word] as const),
    ...publics.filter((word) => !yes.test(word) && !no.test(word) && !isDay(word)).map((word) => ['published', word] as const),
  ];
  return {
    draft: unclear.length > 0 || drafts.some((word) => !no.test(word)) || publics.some((word) => no.test(word)),
    losses: unclear.map(([field, word]) => `The field "${field}" is ${quote(word)}, which is neither yes nor no, so it is a draft.`),
  };
}

/** Until when the site shows a page, as Hugo calls it in capitals or not. */
const ends = /^(?:expirydate|unpublishdate)$/i;

/** A field that ends the time of a page on its site, and what that means in a sentence without its end. */
export interface Expiry {
  readonly field: string;
  readonly sentence: string;
}

/** @param isTaken whether a field has another place */
export function expiryOf(fields: ReadonlyMap<string, readonly string[]>, isTaken: (field: string) => boolean): Expiry[] {
  const found = [...fields].filter(([field]) => ends.test(field) && !isTaken(field));
  return found.flatMap(([field, values]) => filled(values).map((value) => ({ field, sentence: `Its site shows it until ${value} and no longer` })));
}

function filled(words: readonly string[]): string[] {
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
