import { stemOf } from './stemmers.ts';

/** Words with the languages of the articles that each stands in, BCP 47. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which words are forms of the same word (bridge, bridges): those that the rules of a language in which both stand bring to one stem.
 * Of a word that older segments have only those are told that they do not know for its forms: a search asks all segments.
 * In code-unit order, without the word itself.
 * @param own the words of a segment
 * @param older the words of all older ones
 */
export function kinFinder(own: Vocabulary, older: Vocabulary = new Map()): (word: string) => readonly string[] {
  const before = gathered(older);
  const added = gathered(own);
  return (word) => {
    const [then, now] = [older.get(word) ?? [], own.get(word) ?? []];
    const told = new Set([...familiesOf(word, then)].flatMap((family) => before.get(family) ?? []));
    const kin = new Set([...familiesOf(word, [...then, ...now])].flatMap((family) => [...before.get(family) ?? [], ...added.get(family) ?? []]));
    kin.delete(word);
    return [...kin.difference(told)].sort();
  };
}

/** The words of each family. */
function gathered(vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const [word, languages] of vocabulary) {
    for (const family of familiesOf(word, languages)) {
      const members = families.get(family);
      if (members === undefined) families.set(family, [word]);
      else members.push(word);
    }
  }
  return families;
}

function familiesOf(word: string, languages: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(languages, (tag) => {
    const language = languageOf(tag);
    return `${language} ${stemOf(word, language)}`;
  }));
}

const bases = new Map<string, string>();

/** Of `en-GB`, `en`. Tags are few, and each is read once. */
function languageOf(tag: string): string {
  let base = bases.get(tag);
  if (base === undefined) {
    base = new Intl.Locale(tag).language;
    bases.set(tag, base);
  }
  return base;
}

/** Both vocabularies as one. */
export function joinedVocabulary(one: Vocabulary, other: Vocabulary): Vocabulary {
  const joined = new Map(one);
  for (const [word, languages] of other) joined.set(word, new Set([...languages, ...(joined.get(word) ?? [])]));
  return joined;
}
