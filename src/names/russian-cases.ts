/**
 * Case endings of Russian, as far as a rule without a dictionary goes. A word is taken for what its ending says (a hard or soft
 * stem, an adjective, a noun in -а, -я, -о or -ие); what the rule does not know stays as it is. Of a person's name every word
 * has endings, and a surname may also stay as it is, as foreign surnames of women do (Каи Каллас). Of any other name
 * the adjectives at its beginning and the first word after them have endings: what follows stands in a case of its own.
 */
const cases = 5;

/** Genitive, dative, accusative, instrumental, prepositional; the first rule that fits the word counts. */
const declensions: readonly (readonly [ending: RegExp, endings: readonly (readonly string[])[]])[] = [
  [/(?<=[гкх])ий$/u, [['ого'], ['ому'], ['ого', 'ий'], ['им'], ['ом']]],
  [/(?<=[бвдзлмнпрстц])ый$/u, [['ого'], ['ому'], ['ого', 'ый'], ['ым'], ['ом']]],
  [/(?<=[жшчщн])ий$/u, [['его'], ['ему'], ['его', 'ий'], ['им'], ['ем']]],
  [/(?<=[бвгдзклмнпрстхц])ой$/u, [['ого'], ['ому'], ['ого', 'ой'], ['ым', 'им'], ['ом']]],
  [/ая$/u, [['ой'], ['ой'], ['ую'], ['ой', 'ою'], ['ой']]],
  [/(?<=[жшчщн])яя$/u, [['ей'], ['ей'], ['юю'], ['ей', 'ею'], ['ей']]],
  [/ое$/u, [['ого'], ['ому'], ['ое'], ['ым', 'им'], ['ом']]],
  [/ие$/u, [['ия'], ['ию'], ['ие'], ['ием'], ['ии']]],
  [/ия$/u, [['ии'], ['ии'], ['ию'], ['ией', 'иею'], ['ии']]],
  [/й$/u, [['я'], ['ю'], ['я'], ['ем'], ['е', 'и']]],
  [/ь$/u, [['я', 'и'], ['ю', 'и'], ['я', 'ь'], ['ем', 'ью'], ['е', 'и']]],
  [/(?<=[гкхжшчщ])а$/u, [['и'], ['е'], ['у'], ['ой', 'ою', 'ей'], ['е']]],
  [/а$/u, [['ы'], ['е'], ['у'], ['ой', 'ою'], ['е']]],
  [/я$/u, [['и'], ['е'], ['ю'], ['ей', 'ею'], ['е']]],
  [/(?<=ств)о$/u, [['а'], ['у'], ['о'], ['ом'], ['е']]],
  [/(?<=(?:[оеё]в|[иы]н))$/u, [['а'], ['у'], ['а'], ['ым', 'ом'], ['е']]],
  [/(?<=[жшчщц])$/u, [['а'], ['у'], ['а', ''], ['ем', 'ом'], ['е']]],
  [/(?<=[бвгдзклмнпрстфх])$/u, [['а'], ['у'], ['а', ''], ['ом'], ['е']]],
];

const adjective = /(?:[иыо]й|ая|яя|ое|ее)$/u;

/** Feminine surnames in -ова, -ина and -ская have an adjective's endings. */
const feminine = /(?<=(?:ов|ев|ин|ын))а$/u;
const feminineEndings = [['ой'], ['ой'], ['у'], ['ой', 'ою'], ['ой']];

/**
 * The forms of a name in the cases of Russian, without the name itself; empty where it is not in Cyrillic letters.
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
      const forms = open ? [...declined(word, index, person && last), ...(person && last && words.length > 1 ? [word] : [])] : [word];
      if (!person && !adjective.test(word)) open = false;
      made = made.flatMap((before) => forms.map((form) => (before === '' ? form : `${before} ${form}`)));
    });
    for (const form of made) found.add(form);
  }
  found.delete(name);
  return [...found].sort();
}

function declined(word: string, index: number, surname: boolean): readonly string[] {
  if (!/^\p{Lu}?\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}{2,})*$/u.test(word)) return [word];
  // Of a double name each part has its ending: Касым-Жомарта, but the first part may stay.
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const [first, last] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
    return [...new Set(declined(last, index, surname).flatMap((end) => [`${first}-${end}`, ...declined(first, index, surname).map((begin) => `${begin}-${end}`)]))];
  }
  if (surname && feminine.test(word)) return [...endings(word, feminine, feminineEndings, index), ...endings(word, /а$/u, [['ы'], ['е'], ['у'], ['ой'], ['е']], index)];
  for (const [ending, all] of declensions) if (ending.test(word)) return endings(word, ending, all, index);
  return [word];
}

function endings(word: string, ending: RegExp, all: readonly (readonly string[])[], index: number): string[] {
  const stem = word.replace(ending, '');
  return (all[index] ?? ['']).map((end) => stem + end);
}
