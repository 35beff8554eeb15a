import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/names/sentence.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';

function around(passage: string, name: string, language = 'en'): string {
  const { before, name: printed, after } = sentenceAround(passage, passage.indexOf(name), name.length, language, nameWords(language));
  return `${before}|${printed}|${after}`;
}

test.each([
  ['One. Two Ada three. Four.', 'Ada', 'Two |Ada| three.'],
  ['Ada begins. Then more.', 'Ada', '|Ada| begins.'],
  ['It ends with Ada', 'Ada', 'It ends with |Ada|'],
  ['He met Mr. Sample today. More.', 'Sample', 'He met Mr. |Sample| today.'],
  ['He met J. B. Sample today. More.', 'Sample', 'He met J. B. |Sample| today.'],
  ['The company Sample Inc. grew. More.', 'Sample', 'The company |Sample| Inc. grew.'],
  ['He left. The U.S. Treasury said so. More.', 'U.S.', 'The |U.S.| Treasury said so.'],
  ['He left. They went to the U.S. The others stayed.', 'U.S.', 'They went to the |U.S.|'],
  ['A visit by U.S. Secretary Sample ended. More.', 'Sample', 'A visit by U.S. Secretary |Sample| ended.'],
  ['Is it Ada? It is.', 'Ada', 'Is it |Ada|?'],
  ['A line\nbreak in\nAda\nExample stays a space.', 'Ada\nExample', 'A line break in |Ada Example| stays a space.'],
])('the sentence of a name in %j is found, whatever stands in it', (passage, name, expected) => {
  expect(around(passage, name)).toBe(expected);
});

test.each([
  ['Pacts with the U.K. And France hold. More.', 'France', 'Pacts with the U.K. And |France| hold.'],
  ['Ada said the U.S. Will wait. More.', 'Ada', '|Ada| said the U.S. Will wait.'],
  ['It came from the U.S. To carry grain to Ada. More.', 'Ada', 'It came from the U.S. To carry grain to |Ada|.'],
  ['In Ada v. Sample they sat. More.', 'Ada', 'In |Ada| v. Sample they sat.'],
  ['In Sample vs. Ada they sat. More.', 'Ada', 'In Sample vs. |Ada| they sat.'],
])('a full stop inside the sentence %j ends none, whatever capital print sets behind it', (passage, name, expected) => {
  expect(around(passage, name)).toBe(expected);
});

test.each([
  ['One. "It is. We see it," Ada said. More.', '"It is. We see it," |Ada| said.'],
  ['One. “It is. We see it,” Ada said. More.', '“It is. We see it,” |Ada| said.'],
  ['"One." Two. "Three," Ada said.', '"Three," |Ada| said.'],
  ['“One. “Two,” Ada said.', '“Two,” |Ada| said.'],
  ['“It is. We see Ada. They went.”', 'We see |Ada|.'],
])('a quotation that ends in the sentence of a name in %j is shown with its beginning', (passage, expected) => {
  expect(around(passage, 'Ada')).toBe(expected);
});

test('a quotation that begins far before is cut, and says so', () => {
  expect(around(`"It is. ${'Word. '.repeat(60)}We see it," Ada said.`, 'Ada')).toMatch(/^… (?:Word\. )+We see it," \|Ada\| said\.$/);
});

test('a sentence ends by the rules of its language', () => {
  expect(around('Раз. Два Ада три. Четыре.', 'Ада', 'ru')).toBe('Два |Ада| три.');
  expect(around('В 1999 г. Ада пришла. Потом ушла.', 'Ада', 'ru')).toBe('В 1999 г. |Ада| пришла.');
});

test('a long sentence is cut at words, and says so', () => {
  const word = 'word '.repeat(60);
  const [before = '', , after = ''] = around(`${word}Ada ${word}`.trim(), 'Ada').split('|');
  expect(before).toMatch(/^… (?:word )+$/);
  expect(after).toMatch(/^(?: word)+ …$/);
  expect(Math.max(before.length, after.length)).toBeLessThan(145);
});

test('a long sentence without spaces is cut between characters, on either side', () => {
  const [before = '', , after = ''] = around(`${'一二三四五'.repeat(40)}Ada${'六七八九十'.repeat(40)}`, 'Ada', 'zh').split('|');
  expect([before, after]).toEqual([`… ${'一二三四五'.repeat(28)}`, `${'六七八九十'.repeat(28)} …`]);
  expect(around(`${'一'.repeat(200)} Ada ${'六'.repeat(200)}`, 'Ada', 'zh')).toBe(`… ${'一'.repeat(139)} |Ada| ${'六'.repeat(139)} …`);
});

test('a character is never parted, however many code units it has', () => {
  const family = '👩\u200d👩\u200d👧';
  expect(around(`${'𠮷'.repeat(100)}a, Ada b${'𠮷'.repeat(100)}`, 'Ada', 'zh')).toBe(`… ${'𠮷'.repeat(68)}a, |Ada| b${'𠮷'.repeat(69)} …`);
  expect(around(`${family.repeat(20)}Ada${family.repeat(20)}`, 'Ada')).toBe(`… ${family.repeat(17)}|Ada|${family.repeat(17)} …`);
});

test('what is shown is short and well formed, whatever the text', () => {
  const signs = ['一', '𠮷', 'é', 'a', '👩\u200d👧'];
  const text = fc.oneof(...[signs, [...signs, ' ', '。']].map((some) => fc.string({ unit: fc.constantFrom(...some), maxLength: 300, size: 'max' })));
  fc.assert(fc.property(text, text, (one, two) => {
    const { before, after } = sentenceAround(`${one}Ada${two}`, one.length, 3, 'zh', nameWords('zh'));
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(142);
    expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
  }), { numRuns: 200 });
});

test('what is shown is the passage’s own text around the name, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('ab. !?\n«»“”ДЖ,')), maxLength: 60 });
  fc.assert(fc.property(text, text, (one, two) => {
    const passage = `${one}Ada${two}`;
    const { before, name, after } = sentenceAround(passage, one.length, 3, 'en', nameWords('en'));
    expect(name).toBe('Ada');
    const plain = (value: string) => value.replace(/\s+/g, ' ');
    expect(plain(one).endsWith(before) || plain(one).trimStart().endsWith(before)).toBe(true);
    expect(plain(two).startsWith(after) || plain(two).trimEnd().startsWith(after)).toBe(true);
  }), { numRuns: 500 });
});
