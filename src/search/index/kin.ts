import { stemOf } from './stemmers.ts';

/** Words with the languages of the articles that each stands in, BCP 47. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Which words are forms of the same word (bridge, bridges): those that the rules of a language in which both stand bring to one stem.
 * In code-unit order, without the word itself.
 */
export function kinFinder(vocabulary: Vocabulary): (word: string) => readonly string[] {
  const families = new Map<string, string[]>();
  for (const [word, languages] of vocabulary) {
    for (const family of familiesOf(word, languages)) {
      const members = families.get(family);
      if (members === undefined) families.set(family, [word]);
      else members.push(word);
    }
  }
  return (word) => {
    const kin = new Set([...familiesOf(word, vocabulary.get(word) ?? [])].flatMap((family) => families.get(family) ?? []));
    kin.delete(word);
    return [...kin].sort();
  };
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
