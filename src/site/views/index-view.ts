import type { AuthorityKind } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { countedLink } from '../entries.ts';
import type { CountedLink } from '../entries.ts';
import type { Site } from '../site.ts';

/** Every record of a kind, A to Z in the order of the archive's language. */
export interface IndexView {
  readonly title: string;
  readonly counted: string;
  readonly letters: readonly { readonly letter: string; readonly anchor: string; readonly links: readonly CountedLink[] }[];
}

export function indexView(site: Site, kind: AuthorityKind): IndexView {
  const { archive, locale } = site;
  const collator = new Intl.Collator([archive.settings.language, 'en'], { sensitivity: 'base' });
  const finer = new Intl.Collator([archive.settings.language, 'en']);
  const records = archive.authorities(kind);
  const initials = records.map((record) => initialOf(record.sort ?? record.name, archive.settings.language));
  const groups: { readonly letter: string; readonly links: CountedLink[] }[] = [];
  const groupOf = new Map<string, CountedLink[]>();
  // Letters that the language sorts as one, such as E and É, stand under the plainest of them. Of Chinese there are nearly as many as records.
  for (const letter of [...new Set(initials)].sort((a, b) => collator.compare(a, b) || finer.compare(a, b))) {
    const before = groups.at(-1);
    const links = before !== undefined && collator.compare(before.letter, letter) === 0 ? before.links : [];
    if (links !== before?.links) groups.push({ letter, links });
    groupOf.set(letter, links);
  }
  // A name in quotation marks is sorted before all letters, and still stands under its own.
  records.forEach((record, at) => groupOf.get(initials[at] ?? '')?.push(entryOf(site, record)));
  return {
    title: locale.words.kinds[kind],
    counted: locale.count(locale.words.count.records, records.length),
    letters: groups.map((group, index) => ({ ...group, anchor: `letter-${index + 1}` })),
  };
}

/** A record under its sort form, with the number of its articles, or of those that only name it, which is said in words: it is another number. */
function entryOf(site: Site, record: Authority): CountedLink {
  const plain = countedLink(site, record);
  const link = { ...plain, text: record.sort ?? plain.text };
  const named = link.count > 0 ? 0 : site.archive.mentions.articlesNaming(record).length;
  if (named === 0) return link;
  const said = site.locale.count(site.locale.words.count.named, named);
  return { ...link, shown: said, counted: said };
}

/** The first consonants of Korean, by which its words are listed, as single letters in the order of Unicode's from U+1100 on. */
const korean = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';

/**
 * The letter under which a name stands, with its accents: a language may have them as other letters (Ö). Vowel signs are no part of it, nor are the vowels
 * of Thai and Lao that are written before their consonant and sorted behind it.
 */
function initialOf(name: string, language: string): string {
  const letter = /(?!\p{Logical_Order_Exception})[\p{L}\p{N}](?:(?=\p{Script=Inherited})\p{M})*/u.exec(name.normalize('NFKC'))?.[0] ?? '#';
  if (/\p{N}/u.test(letter)) return '#';
  const syllable = letter.charCodeAt(0) - 0xac00;
  return syllable >= 0 && /\p{Script=Hangul}/u.test(letter) ? korean.charAt(Math.floor(syllable / 588)) : letter.toLocaleUpperCase(language);
}
