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

function filled(words: readonly string[]): string[] {
  return words.map((word) => word.trim()).filter((word) => word !== '');
}
