import { isFilterTerm } from '../format/segment-head.ts';
import { countingSort } from './counting-sort.ts';
import { Numbers } from './numbers.ts';
import { stemOf } from './stemmers.ts';
import { articlesOf } from './term-columns.ts';
import type { TermColumns } from './term-columns.ts';

/**
 * Which words of a segment are forms of the same word (bridge, bridges): those that the rules of a language in which both stand bring
 * to one stem. Plain data that is soon read; `FamilyBook` opens it.
 */
export interface Families {
  /** The words in code-unit order, each a line: one text is sooner read than many. */
  readonly words: string;
  /** The families in code-unit order, each a line: the language as ISO 639 has it and the stem, `en bridg`. */
  readonly families: string;
  /** Where the members of each family begin, and then where those of the last end. */
  readonly starts: Uint32Array;
  /** The places of the members among the words, rising in each family. */
  readonly members: Uint32Array;
}

/** @param languages of each article, BCP 47 */
export function gatherFamilies(columns: TermColumns, languages: readonly string[]): Families {
  const spoken = new SpokenLanguages(columns, languages);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const [members, memberOf] = [new Numbers(), new Numbers()];
  columns.terms.forEach((word, term) => {
    if (isFilterTerm(word) || articlesOf(columns, term) === 0) return;
    for (const language of spoken.of(term)) {
      const family = `${language} ${stemOf(word, language)}`;
      const number = numbers.get(family) ?? numbers.size;
      numbers.set(family, number);
      members.push(words.length);
      memberOf.push(number);
    }
    words.push(word);
  });
  const families = [...numbers.keys()].sort();
  const ranks = new Uint32Array(families.length);
  families.forEach((family, rank) => { ranks[numbers.get(family) ?? 0] = rank; });
  const { starts, to } = countingSort(memberOf.all.map((number) => ranks[number] ?? 0), families.length);
  const inOrder = new Uint32Array(members.length);
  members.all.forEach((member, item) => { inOrder[to[item] ?? 0] = member; });
  return { words: words.join('\n'), families: families.join('\n'), starts, members: inOrder };
}

/** In which languages the articles are that have a term; as ISO 639 has them. */
class SpokenLanguages {
  readonly #columns: TermColumns;
  /** Of each article, by number. */
  readonly #of: Uint32Array;
  readonly #all: readonly string[];

  constructor(columns: TermColumns, languages: readonly string[]) {
    const bases = new Map([...new Set(languages)].map((tag) => [tag, new Intl.Locale(tag).language]));
    const of = languages.map((tag) => bases.get(tag) ?? '');
    this.#columns = columns;
    this.#all = [...new Set(of)];
    this.#of = Uint32Array.from(of, (base) => this.#all.indexOf(base));
  }

  of(term: number): Iterable<string> {
    if (this.#all.length === 1) return this.#all;
    const { postings, articles } = this.#columns;
    const found = new Set<number>();
    const end = postings[term + 1] ?? 0;
    for (let posting = postings[term] ?? 0; posting < end; posting += 1) found.add(this.#of[articles[posting] ?? 0] ?? 0);
    return Array.from(found, (number) => this.#all[number] ?? '');
  }
}
