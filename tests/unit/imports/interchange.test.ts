import { describe, expect, test } from 'vitest';
import { interchangeReader } from '../../../src/imports/interchange.ts';
import { item } from './folder.ts';

const read = interchangeReader('UTC');
const reasons = (value: unknown) => {
  const reading = read(typeof value === 'string' ? value : JSON.stringify(value));
  return reading.ok ? [] : reading.reasons;
};

test('a whole item becomes a draft', () => {
  const reading = read(JSON.stringify({ ...item, byline: ['A. B.'], dateline: 'X, Feb 1', summary: 'S', url: 'https://a.example/', language: 'RU', translation: { from: 'en', method: 'human', presumed: false } }));
  expect(reading).toMatchObject({ ok: true, draft: { id: 'one', title: 'One', language: 'ru', byline: ['A. B.'], people: [], body: 'Text.', translation: { presumed: false } } });
});

test('null and an empty text are the same as no such field, and one name stands for a list of one', () => {
  expect(read(JSON.stringify({ ...item, summary: null, dateline: '', people: 'A', topics: null, markdown: null }))).toMatchObject({ ok: true, draft: { people: ['A'], topics: [], body: 'Text.' } });
  expect(reasons({ ...item, summary: null, dateline: '' })).toEqual([]);
});

test('text is escaped and markdown is taken as it is', () => {
  expect(read(JSON.stringify({ ...item, text: '*a* <b>' }))).toMatchObject({ draft: { body: '\\*a\\* \\<b>' } });
  expect(read(JSON.stringify({ ...item, text: null, markdown: '*a* <b>\r\n\n    code\n' }))).toMatchObject({ draft: { body: '*a* <b>\n\n    code' } });
});

test('a draft may be without a text, as in the archive', () => {
  expect(read(JSON.stringify({ id: 'one', title: 'One', draft: true, markdown: '' }))).toMatchObject({ ok: true, draft: { draft: true, body: '' } });
  expect(reasons({ ...item, draft: false, text: '' })).toEqual(['It has no text. Add "text" or "markdown".']);
});

test('what looks like a key in a text, or stands once in each of two objects, is no key twice', () => {
  expect(reasons({ ...item, summary: '"title": "title": {"title": \\', corrections: [{ date: '2002', text: 'A' }, { date: '2003', text: 'title' }] })).toEqual([]);
});

describe('what is wrong is said, and how it is mended', () => {
  test.each([
    ['{"id": ', 'The line is not valid JSON. Export it again, or mend it.'],
    ['[1]', 'The line is not a JSON object. Begin it with {, and end it with }.'],
    ['null', 'The line is not a JSON object. Begin it with {, and end it with }.'],
    [`{"title": "Other", ${JSON.stringify(item).slice(1)}`, 'The field "title" is there twice. Take one of the two out.'],
    [`{"t\\u0069tle": "Other", ${JSON.stringify(item).slice(1)}`, 'The field "title" is there twice. Take one of the two out.'],
    [`{"mentions": { "A": "a", "A": "b" }, ${JSON.stringify(item).slice(1)}`, 'The field "A" is there twice. Take one of the two out.'],
    [{ ...item, titel: 'x' }, 'There is no field "titel". Did you mean "title"?'],
    [{ ...item, colour: 'x' }, 'There is no field "colour". Take it out.'],
    ...[['author', 'byline'], ['tags', 'topics'], ['content', 'text'], ['sumary', 'summary']].map(([typed = '', meant = '']): [object, string] => [{ ...item, [typed]: 'x' }, `There is no field "${typed}". Did you mean "${meant}"?`]),
    [{ ...item, translation: { from: 'ru', method: 'human', who: 'x' } }, 'There is no field "translation.who". Take it out.'],
    [`{"__proto__": {"a": 1}, ${JSON.stringify(item).slice(1)}`, 'There is no field "__proto__". Take it out.'],
    [{ ...item, id: undefined }, 'The field "id" is missing. Add it.'],
    [{ ...item, source: '' }, 'The field "source" is missing. Add it.'],
    [{ ...item, date: 'yesterday' }, '"date" is "yesterday", which is not a date in EDTF. Write 2025-03-28, 2025-03, 2025, 202X (the 2020s), 2025-03~ (about), 2025-03? (unsure) or 2025-03-27/2025-04-02 (between).'],
    [{ ...item, date: '1987-02-30' }, '"date" is "1987-02-30", a day or time that does not exist. Look the date up; if only the month is certain, write the month alone, as in 2025-03.'],
    [{ ...item, title: 7 }, '"title" is 7; expected: one line of text.'],
    [{ ...item, title: 'a\nb' }, '"title" is "a\\u000ab"; expected: one line of text.'],
    [{ ...item, people: [['a']] }, '"people.0" is a list; expected: a name alone, as in [Ada Example, Ben Sample].'],
    [{ ...item, url: 'ftp://a' }, '"url" is "ftp://a"; expected: a web address that begins with https:// or http://.'],
    [{ ...item, translation: { from: 'ru', method: 'magic' } }, '"translation.method" is "magic"; expected: "human" or "machine".'],
    [{ ...item, text: undefined }, 'It has no text. Add "text" or "markdown".'],
    [{ ...item, text: ' \n ' }, 'It has no text. Add "text" or "markdown".'],
    [{ ...item, markdown: 'x' }, 'It has both "text" and "markdown"; one of the two is the article. Take the other out.'],
    [{ ...item, text: 'a\0b' }, 'It has the character U+0000, which no page can hold. Take it out.'],
    [{ ...item, title: 'a\bb' }, 'It has the character U+0008, which no page can hold. Take it out.'],
    [{ ...item, title: 'a\fb' }, '"title" is "a\\u000cb"; expected: a text without control characters.'],
    [{ ...item, text: 'a\u007fb' }, 'It has the character U+007F, which no page can hold. Take it out.'],
    [{ ...item, text: 'a\ufdd0b' }, 'It has the character U+FDD0, which no page can hold. Take it out.'],
    [{ ...item, text: undefined, markdown: 'a\fb' }, 'It has the character U+000C, which no page can hold. Take it out.'],
    [{ ...item, text: undefined, markdown: `${'> '.repeat(2000)}x` }, 'Its text is nested too deep. Take the signs out that are no part of the text, or put a backslash before each, as in "\\[". Split a very long paragraph with empty lines.'],
    [{ ...item, text: undefined, markdown: '<<<<<<< a\nOne.\n=======\nTwo.\n>>>>>>> b' }, 'In its text two versions stand one below the other, with marks such as "<<<<<<<" between them. Keep what is right of the two, and take out the lines of marks: "<<<<<<<", "=======" and ">>>>>>>".'],
    [{ ...item, text: 'a\ud800b' }, 'It has half a character (a surrogate without its pair). Take it out.'],
  ])('%s', (value, reason) => {
    expect(reasons(value)).toEqual([reason]);
  });

  test('everything at once', () => {
    expect(reasons({ id: 'x', text: 'y', who: 'z' })).toHaveLength(4);
  });

  test('depth does no harm', () => {
    expect(reasons(`{"text": ${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`).length).toBeGreaterThan(0);
  });
});
