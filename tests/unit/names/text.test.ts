import { describe, expect, test } from 'vitest';
import { isAllCapitals, isAmongCapitals, isSentenceStart, isTitleCase } from '../../../src/names/capitals.ts';
import { wordAfter, wordAt, wordBefore } from '../../../src/names/neighbour-words.ts';
import { normalText } from '../../../src/names/normal-text.ts';
import { isWhole } from '../../../src/names/word-bounds.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';

const english = nameWords('en');

describe('a text in normal form', () => {
  test.each([
    ['plain letters', 'Ada met Ben', 'Ada met Ben'], ['apostrophes', 'O\u2019Brien\u02bcs', "O'Brien's"], ['apostrophes of a typewriter', 'O`Brien', "O'Brien"], ['hyphens', 'Jean\u2011Luc\u2212X', 'Jean-Luc-X'], ['dashes stay', 'a\u2013b\u2014c', 'a\u2013b\u2014c'],
    ['spaces', 'a\u00a0\n b\tc', 'a b c'], ['soft hyphens', 'Ka\u00adzakh\u200bstan', 'Kazakhstan'], ['marks', 'Pen\u0303a', 'Pe\u00f1a'], ['ё', 'Мирзиёев Ё', 'Мирзиеев Е'], ['decomposed ё and й', 'Мирзие\u0308еви\u0306', 'Мирзиеевй'],
    ['a mark alone', '\u0301a', '\u0301a'], ['nothing', '', ''],
  ])('has %s', (_, printed, normal) => {
    expect(normalText(printed).text).toBe(normal);
  });

  test('knows where a place of it begins and ends in print, without invisible signs at the ends', () => {
    const printed = '\u200fJose\u0301\u00a0\n Pen\u0303a\u00ad, 😀';
    const normal = normalText(printed);
    const start = normal.text.indexOf('José');
    const end = start + 'José Peña'.length;
    expect(printed.slice(normal.printedStart(start), normal.printedEnd(end))).toBe('Jose\u0301\u00a0\n Pen\u0303a');
    expect([normal.printedEnd(0), normal.printedStart(normal.text.length)]).toEqual([0, printed.length]);
  });
});

describe('the bounds of a word', () => {
  const whole = (marked: string, person = false) => {
    const [before = '', name = '', after = ''] = marked.split('|');
    return isWhole(before + name + after, { start: before.length, end: before.length + name.length }, person);
  };

  test.each(["|Iran|", 'the |Iran|.', "|Iran|'s", "|Iran|'", "l'|Iran|", "L'|Iran|", "dell'|Iran|", '“|Iran|”', '|Iran|/x', '#|Iran|', 'EU-|Iran|', '|Iran|-led', '😀|Iran|😀', 'end.|Iran| began', '|U.S.|-led'])('are at %s', (marked) => {
    expect(whole(marked)).toBe(true);
  });

  test.each(['T|iran|a', '|Iran|ian', '|Iran|2', '1|Iran|', '|Iran|_', '|Iran|\u0301', '\u{10414}|Iran|', '|Iran|\u{10414}', '@|Iran|', '|Iran|@x', '|Iran|.ru', 'www.|iran|', '|US|$5', "O'|Jordan|"])('are not at %s', (marked) => {
    expect(whole(marked)).toBe(false);
  });

  test('of a person are not behind an apostrophe that belongs to the name', () => {
    expect([whole("O'|Brien|", true), whole("D'|Amato|", true), whole("D'|Iran|"), whole("d'|Amato|", true), whole("L'|Example|", true)]).toEqual([false, false, true, true, true]);
  });
});

describe('a word beside a place', () => {
  test('has its points, apostrophes and hyphens', () => {
    expect(wordBefore("met Jean-P. O'Neill Ada", 20)).toBe("O'Neill");
    expect(wordBefore('J.-P. Ada', 6)).toBe('J.-P.');
    expect(wordAfter('Ada Jr. sat', 3)).toBe('Jr.');
    expect(wordAt('Ada', 0)).toBe('Ada');
  });

  test('is one space away and begins with a letter', () => {
    expect([wordBefore('met, Ada', 5), wordBefore('(met) Ada', 6), wordBefore('met-Ada', 4), wordBefore('Ada', 0), wordBefore('- Ada', 2)]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect([wordAfter('Ada, met', 3), wordAfter('Ada', 3), wordAfter('Ada  met', 3), wordAfter('Ada “met', 3)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(wordBefore('-Луис Ada', 6)).toBe('Луис');
  });
});

describe('capitals', () => {
  test.each([['IRAN SAYS NO', true], ['U.S. SAYS NO', true], ['Iran SAYS NO', false], ['IRAN', false], ['U.S.', false], ['ИРАН МОЛЧИТ', true], ['LA COLUMNA Nº 1', true], ['EU NATO と', false], ['عمر المثال', false], ['1-2', false]])('alone in "%s": %s', (text, expected) => {
    expect(isAllCapitals(text)).toBe(expected);
  });

  test.each([['Ada Example Visits the Sample Works', true], ['Ada Example Visits Ben.', false], ['Ada Example met Ben Sample', false], ['Ada Example', false]])('at every word of "%s": %s', (text, expected) => {
    expect(isTitleCase(text, english)).toBe(expected);
  });

  test.each([['He said GIVE US TIME', 13, true], ['in US GDP', 3, false], ['I US A', 2, false]])('around a word of "%s" from %i: %s', (text, start, expected) => {
    expect(isAmongCapitals(text, { start, end: start + 2 })).toBe(expected);
  });

  test.each([['Того', 0, true], ['Да. Того', 4, true], ['— «Того', 3, false], ['«Того', 1, true], ['Да, Того', 4, false], ['Да: Того', 4, true], ['“No.” Того', 6, true]])('begin a sentence in "%s" at %i: %s', (text, start, expected) => {
    expect(isSentenceStart(text, start)).toBe(expected);
  });
});
