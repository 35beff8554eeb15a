import { describe, expect, test } from 'vitest';
import { searchGuide } from '../../../src/edition/search-guide.ts';
import { localeOf, spokenLanguages, wordsOf } from '../../../src/locale/locale.ts';
import { parseDate } from '../../../src/model/dates/parse-date.ts';

const translated = spokenLanguages.filter((language) => language !== 'en');

/** Every text of some words by its place, functions called with a sign for each of what is put in; the forms of a plural as one. */
function textsOf(words: unknown, place = ''): readonly (readonly [place: string, text: string | Readonly<Record<string, string>>])[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') return [[place, String(Reflect.apply(words, undefined, ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩']))]];
  if (isPlural(words)) return [[place, words]];
  return Object.entries(words ?? {}).flatMap(([name, inner]) => textsOf(inner, `${place}.${name}`));
}

function isPlural(words: unknown): words is Readonly<Record<string, string>> {
  return typeof words === 'object' && words !== null && 'other' in words;
}

/** What is put in, wherever it stands. */
function filledIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/\{\w+\}|⟨\d⟩/g), ([sign]) => sign).sort();
}

const plainForms = (text: string | Readonly<Record<string, string>>) => (typeof text === 'string' ? [text] : Object.values(text));
const english = new Map(textsOf(wordsOf('en')));

describe.each(translated)('the interface in %s', (language) => {
  const said = textsOf(wordsOf(language));
  const rules = new Intl.PluralRules(language);
  /** The form that one thing has and no other number of things: it may say the number in a word. */
  const onlyOne = Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === rules.select(1)).length === 1 ? rules.select(1) : undefined;

  test('says all that English says, and nothing else', () => {
    expect(said.map(([place]) => place).sort()).toEqual([...english.keys()].sort());
    expect(said.flatMap(([place, text]) => (plainForms(text).some((form) => form.trim() === '') ? [place] : []))).toEqual([]);
  });

  test('puts in what English puts in', () => {
    for (const [place, text] of said) {
      const wanted = plainForms(english.get(place) ?? '').map(filledIn).reduce((most, signs) => (signs.length > most.length ? signs : most), []);
      for (const [rule, form] of typeof text === 'string' ? [['', text] as const] : Object.entries(text)) {
        const signs = filledIn(form);
        expect(rule === onlyOne && signs.length === 0 ? wanted : signs, `${place}: ${form}`).toEqual(wanted);
      }
    }
  });

  test('has every plural form of the language', () => {
    const forms = rules.resolvedOptions().pluralCategories.toSorted();
    for (const [place, text] of said) if (typeof text !== 'string') expect(Object.keys(text).sort(), place).toEqual(forms);
  });

  test('is a translation: no sentence was left in English', () => {
    const left = said.filter(([place, text]) => plainForms(text).some((form) => /[A-Za-z]{2}.*\s/.test(form.replaceAll(/\{\w+\}|⟨\d⟩/g, '')) && plainForms(english.get(place) ?? '').includes(form)));
    expect(left).toEqual([]);
  });

  test('has a guide to searching of its own', () => {
    const guide = searchGuide(language);
    expect(guide.language).toBe(language);
    expect(guide.html.match(/<h2/g)?.length).toBe(searchGuide('en').html.match(/<h2/g)?.length);
    expect(guide.html.match(/<(?:tr|li)\b/g)?.length).toBe(searchGuide('en').html.match(/<(?:tr|li)\b/g)?.length);
  });
});

describe('a date in Russian', () => {
  const { date, dates, words } = localeOf('ru');
  const said = (edtf: string) => {
    const parsed = parseDate(edtf, 'UTC');
    return parsed.ok ? date(parsed.date).replaceAll('\u00a0', ' ') : parsed.reason;
  };

  test.each([
    ['2025-03-28', '28 марта 2025 г.'], ['2025-03', 'март 2025 г.'], ['2025-03~', 'около марта 2025 г.'], ['2025-05~', 'около мая 2025 г.'], ['2025-03-28?', '28 марта 2025 г. (дата под вопросом)'],
    ['2025-03-04/2025-04-03', 'в период с 4 марта по 3 апреля 2025 г.'], ['2025-03/2025-05', 'в период с марта по май 2025 г.'], ['2025-21', 'весна 2025 г.'], ['2024-24/2025-21', 'в период с зимы 2024 г. по весну 2025 г.'], ['198X', '1980-е годы'],
  ])('is written with its cases: %s is %s', (edtf, text) => {
    expect(said(edtf)).toBe(text);
  });

  test('keeps the word for "year" on the line of its number', () => {
    expect(dates.period('2025-03')).toBe('март 2025\u00a0г.');
  });

  test('begins and ends in the genitive', () => {
    expect([words.date.since(dates.period('2024-01')), words.date.until(dates.period('2024-08'))]).toEqual(['с\u00a0января 2024\u00a0г.', 'до\u00a0августа 2024\u00a0г.']);
  });
});
