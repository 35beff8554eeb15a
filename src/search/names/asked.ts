import { nameKey } from '../../model/names/names.ts';
import type { Form } from './entries.ts';
import { isForeign, latinWords } from './latin.ts';

/** What was typed, as it is compared. */
export interface Asked {
  readonly words: readonly string[];
  /** As two spellings are the same name, accents and all. */
  readonly key: string;
  /** Whether it has letters of another alphabet than the Latin. */
  readonly foreign: boolean;
  /** The words that were typed in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** The words that `&` joins to others, as in `AT&T`; where there is space around it, to a single letter. */
  readonly joined: ReadonlySet<string>;
}

/** From so many letters on what is typed tells something of a name in another alphabet. */
const telling = 5;

/** Whether what was typed tells enough of a form: a few letters begin words of every alphabet, and then only names that are shown in it count. */
export function tellsEnough({ foreign, group }: Form, asked: Asked): boolean {
  return foreign === asked.foreign || group === 'name' || asked.words.some(({ length }) => length >= telling);
}

/** Whether a word is a part of what `&` joins, and the form a code that is not: the AT of `AT&T` is no country. */
export function isJoined({ group, text }: Form, word: string, { joined }: Asked): boolean {
  return group === 'codes' && joined.has(word) && !text.includes('&');
}

/** In UTF-16 code units; what goes on is cut, as the page's own field cuts it. */
const longest = 400;

export function askedOf(typed: string): Asked {
  const text = typed.slice(0, longest);
  const capitals = text.split(/[^\p{L}\p{M}\p{N}.&]+/u).filter((word) => /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word));
  const joined = text.match(/[\p{L}\p{M}\p{N}.]+(?:&[\p{L}\p{M}\p{N}.]+|\s+&\s+\p{L}(?![\p{L}\p{M}\p{N}]))+/gu) ?? [];
  return {
    words: latinWords(text),
    key: nameKey(text),
    foreign: isForeign(text),
    capitals: new Set(capitals.flatMap(latinWords)),
    joined: new Set(joined.flatMap(latinWords)),
  };
}
