import { adjectives, consonant, feminine, fleeting, nouns } from './russian-endings.ts';
import type { Endings } from './russian-endings.ts';

const cases = 5;
/** More than a name that is in use has in one case. A word may have several forms, and they multiply: a word that would lead beyond this stays as it is. */
const formsInCase = 500;

const adjective = /(?:[иыо]й|ая|яя|ое|ее|ые|[гкх]ие)$/u;

/**
 * The forms of a name in the cases of Russian, as far as a rule without a dictionary goes; without the name itself, and none of a
 * name that is not in Cyrillic letters. A word is taken for what its ending says (a hard or soft stem, an adjective, a noun in -а,
 * -я, -о, -ы or -ие); what no rule fits stays as it is. Of a person's name every word has endings, and a surname may also stay as it
 * is, as foreign surnames of women do (Каи Каллас). Of any other name the adjectives at its beginning and the first word after them
 * have endings: what follows stands in a case of its own.
 * @param person whether every word has endings
 */
export function russianCases(name: string, person: boolean): string[] {
  if (!/^[\p{Script=Cyrillic}\s.'’-]+$/u.test(name)) return [];
  const words = name.split(' ');
  const found = new Set<string>();
  for (let index = 0; index < cases; index += 1) {
    let made: readonly string[] = [''];
    let open = true;
    words.forEach((word, at) => {
      const last = at === words.length - 1;
      const part = !person ? 'word' : last ? 'surname' : 'first name';
      const forms = open ? [...declined(word, index, part), ...(part === 'surname' && at > 0 ? [word] : [])] : [word];
      if (!person && !adjective.test(word)) open = false;
      const kept = made.length * forms.length > formsInCase ? [word] : forms;
      made = made.flatMap((before) => kept.map((form) => (before === '' ? form : `${before} ${form}`)));
    });
    for (const form of made) found.add(form);
  }
  found.delete(name);
  return [...found].sort();
}

type Part = 'first name' | 'surname' | 'word';

/** The beginning of a word or of a part of it that never changes: О'Брайен, д'Артаньян. */
const prefix = /(?<=^|-)\p{L}{1,2}'(?=\p{Lu})/gu;

function declined(word: string, index: number, part: Part): readonly string[] {
  if (!/^\p{Lu}?\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}{2,}){0,2}$/u.test(word.replace(prefix, ''))) return [word];
  if (part !== 'word' && !/\p{Lu}/u.test(word)) return [word]; // A particle.
  // Of a double name each part has its ending: Касым-Жомарта, but the first part may stay.
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const [first, last] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
    return [...new Set(declined(last, index, part).flatMap((end) => [`${first}-${end}`, ...declined(first, index, part).map((begin) => `${begin}-${end}`)]))];
  }
  const kept = word.lastIndexOf("'") + 1;
  if (kept > 0) return declined(word.slice(kept), index, part).map((rest) => word.slice(0, kept) + rest);
  const stem = part === 'first name' ? fleeting.get(word) : undefined;
  if (stem !== undefined) return withEndings(stem, consonant, index);
  const fitting = { 'first name': nouns, surname: [feminine, ...adjectives, ...nouns], word: [...adjectives, ...nouns] }[part].find(([ending]) => ending.test(word));
  return fitting === undefined ? [word] : withEndings(word.replace(fitting[0], ''), fitting[1], index);
}

function withEndings(stem: string, all: Endings, index: number): string[] {
  return (all[index] ?? ['']).map((end) => stem + end);
}
