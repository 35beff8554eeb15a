/** How many words stand for the title of a text that has none, and how many characters at most: some writing has no spaces. */
const mostWords = 12;
const mostCharacters = 250;

/** The first words of a text on one line, with a sign where it goes on; undefined where there is no word. */
export function firstWords(text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  const first = [...words.slice(0, mostWords).join(' ')].slice(0, mostCharacters).join('');
  if (first === '') return undefined;
  return first === words.join(' ') ? first : `${first}…`;
}
