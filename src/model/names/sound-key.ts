/**
 * What different ways of writing one name in Latin letters have in common: passports, newspapers, and German, French and English habits.
 * Every rule holds within a word, in this order; the examples are what it makes alike.
 */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/tsch|tch/g, 'ch'], // Tschernenko, Chernenko
  [/shch|sch|sh/g, 's'], // Schmidt, Shmidt; Šojgu, Shoigu
  [/dzh|dj|zh/g, 'ʒ'], // Azerbaidzhan, Azerbaidjan
  [/kh/g, 'h'], // Mikhail, Mihail
  [/gh/g, 'g'], // Ghaddafi, Gaddafi
  [/ph/g, 'f'], // Stephan, Stefan
  [/th/g, 't'], // Theodor, Teodor
  [/ts|tz|cz/g, 'c'], // Zhiltsov, Zhilcov
  [/ck|q/g, 'k'], // Qasym, Kasym
  [/x/g, 'ks'], // Alexei, Aleksei
  [/w/g, 'v'], // Iwan, Ivan
  [/(?<=[eo])ff$/g, 'v'], // Romanoff, Romanov
  [/y/g, 'i'], // Sergey, Sergei
  [/ou/g, 'u'], // Moussa, Musa
  [/([a-zʒ])\1+/g, '$1'], // Kassym, Kasym
  [/(^|[aeiou])ie/g, '$1e'], // Yeltsin, Eltsin; Tokayev, Tokaev
  [/([aou])e/g, '$1'], // Poehl, Pohl (Pöhl)
  [/([a-zʒ])\1+/g, '$1'],
];

/** Numbers tell apart what is otherwise alike: G7 and G8, John Paul I and II. */
const numeral = /\d|^[ivx]+$/;

/**
 * The keys under which a word in plain Latin letters (`latinKey`) is the same in any usual transliteration. Two where the word has a
 * `j`, which is `y` in one habit (Kaja, Kaya) and `zh` in another (Jomart, Zhomart).
 */
export function soundKeys(word: string): readonly string[] {
  if (numeral.test(word)) return [word];
  if (!word.includes('j')) return [sound(word)];
  return [sound(word.replace(/(?<!d)j/g, 'y')), sound(word.replace(/(?<!d)j/g, 'zh'))];
}

function sound(word: string): string {
  return rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
}
