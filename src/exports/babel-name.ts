/** Languages as the TeX packages babel and polyglossia, and so BibLaTeX, call them. Of dialects, those whose dates are worded otherwise. */
const names: ReadonlyMap<string, string> = new Map(Object.entries({
  bg: 'bulgarian', ca: 'catalan', cs: 'czech', da: 'danish', de: 'ngerman', el: 'greek', en: 'english', 'en-au': 'australian', 'en-ca': 'canadian', 'en-gb': 'british',
  'en-nz': 'newzealand', 'en-us': 'american', es: 'spanish', et: 'estonian', eu: 'basque', fi: 'finnish', fr: 'french', gl: 'galician', hr: 'croatian', hu: 'hungarian',
  is: 'icelandic', it: 'italian', la: 'latin', lt: 'lithuanian', lv: 'latvian', nb: 'norsk', nl: 'dutch', nn: 'nynorsk', no: 'norsk', pl: 'polish', pt: 'portuguese',
  'pt-br': 'brazilian', ro: 'romanian', ru: 'russian', sk: 'slovak', sl: 'slovene', sr: 'serbian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian',
}));

/** What `langid` calls a language; undefined where BibLaTeX has no word for it. @param tag BCP 47 */
export function babelName(tag: string): string | undefined {
  const [language = '', ...subtags] = tag.toLowerCase().split('-');
  const region = subtags.find((subtag) => /^[a-z]{2}$/.test(subtag));
  return (region === undefined ? undefined : names.get(`${language}-${region}`)) ?? names.get(language);
}
