const fromTheRight: ReadonlySet<string | undefined> = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** An archive has few languages, and every entry of a list has one. */
const directions = new Map<string, 'rtl' | undefined>();

/** For the `dir` of words in a language (BCP 47) that is written from right to left. No interface of ours is, yet style sheets speak of start and end. */
export function directionOf(language: string | undefined): 'rtl' | undefined {
  if (language === undefined) return undefined;
  if (!directions.has(language)) directions.set(language, fromTheRight.has(new Intl.Locale(language).maximize().script) ? 'rtl' : undefined);
  return directions.get(language);
}
