const namer = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Every code of two letters that is a language, by its name in English and in the language itself, in lower case. */
let codesByName: ReadonlyMap<string, string> | undefined;

/** An archive has few languages, and every article has one. */
const canonical = new Map<string, string | undefined>();

/**
 * The tag in its canonical case (BCP 47); undefined when it is malformed, or begins with what is no language. Of codes with three
 * letters only the form is looked at: ISO 639-3 has thousands that `Intl` has no name for.
 */
export function canonicalLanguage(tag: string): string | undefined {
  if (!canonical.has(tag)) canonical.set(tag, canonicalOf(tag));
  return canonical.get(tag);
}

function canonicalOf(tag: string): string | undefined {
  const form = canonicalForm(tag);
  if (form === undefined) return undefined;
  const { language } = new Intl.Locale(form);
  return language.length === 3 || namer.of(language) !== undefined ? form : undefined;
}

/** Whether two tags are of one language in one script, as British and American English are. */
export function isSameLanguage(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}

/** The code of the language that is called so: `en` for "English", `ru` for "русский". */
export function languageCalled(name: string): string | undefined {
  codesByName ??= new Map(twoLetters().flatMap((code) => {
    const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
    return [namer.of(code), own].flatMap((called) => (called === undefined ? [] : [[called.toLowerCase(), code] as const]));
  }));
  return codesByName.get(name.toLowerCase());
}

function twoLetters(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return letters.flatMap((first) => letters.map((second) => `${first}${second}`)).filter((code) => canonicalForm(code) === code && namer.of(code) !== undefined);
}

function canonicalForm(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined; // Intl has no other way to say that the tag is malformed.
  }
}
