import { describe, expect, test } from 'vitest';
import { article, openArchive, record, told } from '../../helpers/archive.ts';
import { file, lines, messageOf, toldOf } from '../../helpers/one-article.ts';

describe('a field', () => {
  test.each([
    ['that is required and not there', '---\ntitle: A\nsource: gazette\n---\nA text.\n', ['field-missing 1:1']],
    ['that is required and empty', '---\ntitle: A\ndate:\nsource: gazette\n---\nA text.\n', ['field-missing 3:6']],
    ['with a day that is in no calendar', '---\ntitle: A\ndate: 2024-02-31\nsource: gazette\n---\nA text.\n', ['date-impossible 3:7']],
    ['with a date of another form', '---\ntitle: A\ndate: 31 March 2024\nsource: gazette\n---\nA text.\n', ['date-form 3:7']],
    ['with a time for a date', '---\ntitle: A\ndate: 12:30:45\nsource: gazette\n---\nA text.\n', ['date-form 3:7']],
    ['with an interval that ends before it begins', '---\ntitle: A\ndate: 2025-04/2025-03\nsource: gazette\n---\nA text.\n', ['date-order 3:7']],
    ['with an interval without an end', '---\ntitle: A\ndate: 2025-04/..\nsource: gazette\n---\nA text.\n', ['date-open 3:7']],
    ['that nobody knows', lines('byline: A', 'colour: red'), ['field-unknown 6:1']],
    ['named __proto__', lines('__proto__: x'), ['field-unknown 5:1']],
    ['named constructor', lines('constructor:', '  prototype: x'), ['field-unknown 5:1']],
    ['inside another that nobody knows', lines('translation: { from: ru, method: human, who: A }'), ['field-unknown 5:41']],
    ['with a group for a text', lines('people: { a: b }'), ['field-invalid 5:9']],
    ['with a list for a text', lines('summary: [a, b]'), ['field-invalid 5:10']],
    ['with an item that does not fit', lines('translation:', '  from: ru', '  method: guess'), ['field-invalid 7:11']],
    ['with a day that is in no calendar, in a single correction', lines('corrections:', '  date: 2025-02-31', '  text: A'), ['date-impossible 6:9']],
    ['with a day that is in no calendar, in a list of corrections', lines('corrections:', '  - date: 2025-02-28', '    text: A', '  - date: 2025-02-31', '    text: A'), ['date-impossible 8:11']],
    ['with half a character', lines('summary: "A \\ud83d"'), ['field-invalid 5:10']],
    ['with both halves of a character', lines('summary: "A \\ud83d\\ude00"'), []],
    ['with a single former address that is none', lines('redirectFrom: old'), ['field-invalid 5:15']],
  ])('%s is told where it stands', (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });

  test('that is misspelt is told with the one that is meant', () => {
    expect(messageOf(openArchive({ [file]: lines('sumary: A') }), 'field-unknown')).toContain('Did you mean "summary"?');
  });

  test('with half a character is told so, since no page could show it and no export be imported', () => {
    expect(messageOf(openArchive({ [file]: lines('byline: "A \\ud83d"') }), 'field-invalid')).toContain('a text without half a character (an escape such as "\\ud83d" without its pair)');
  });

  test('that nobody knows in an entry of a list is told with the list and the number of the entry', () => {
    expect(messageOf(openArchive({ [file]: lines('corrections: [{ date: 2001-02-04, text: A, who: B }]') }), 'field-unknown')).toContain('"corrections, entry 1, who"');
  });

  test.each([
    ['translation:', ['  form: ru', '  method: human'], 'articles/a.md:6:3 There is no field "translation, form" here. Did you mean "from"? The fields are from, method, presumed, by, original.'],
    ['corrections:', ['  - day: 2001-02-04', '    text: A'], 'articles/a.md:6:5 There is no field "corrections, entry 1, day" here. Did you mean "date"? The fields are date, text.'],
    ['quotes:', ['  speaker: Ada', '  text: A'], 'articles/a.md:6:3 There is no field "quotes, speaker" here. Did you mean "by"? The fields are by, text.'],
    ['translation:', ['  from: ru', '  method: human', '  colour: red'], 'articles/a.md:8:3 There is no field "translation, colour" here. The fields are from, method, presumed, by, original.'],
  ])('of a group that is misspelt is told with the one that is meant, and that not as missing: %s %j', (group, below, expected) => {
    const found = openArchive({ 'articles/a.md': lines(group, ...below) }).problems.all().filter(({ file: at }) => at === 'articles/a.md');
    expect(found.map(({ file: at, line, column, message, fix }) => `${at}:${String(line)}:${String(column)} ${message} ${fix}`)).toEqual([expected]);
  });

  test('of an entry of a record that is misspelt is told with the one that is meant', () => {
    const roles = '---\nname: Ada\nroles:\n  - titel: Engineer\n    since: 1999\nvariants:\n  - A. Ada\n  - form: Адa\n    type: native\n---\n';
    expect(openArchive({ 'people/ada.md': roles }).problems.all().filter(({ severity }) => severity === 'error').map(({ line, message, fix }) => `${String(line)} ${message} ${fix.replace(/ The fields.*/, '')}`)).toEqual([
      '4 There is no field "roles, entry 1, titel" here. Did you mean "title"?',
      '5 There is no field "roles, entry 1, since" here. Did you mean "from"?',
      '9 There is no field "variants, entry 2, type" here. Did you mean "kind"?',
    ]);
  });

  test('that is a group and has a text is told with its fields', () => {
    expect(messageOf(openArchive({ [file]: lines('translation: machine') }), 'field-invalid')).toContain('fields of its own, each on a line below and indented: from, method, presumed, by, original');
  });

  test('all that are wrong in one file are told at once', () => {
    expect(toldOf('---\ndate: 2024-02-31\ncolour: red\nlanguage: English!\n---\nA text.\n')).toEqual(['field-missing 1:1', 'field-missing 1:1', 'date-impossible 2:7', 'field-unknown 3:1', 'field-invalid 4:11']);
  });

  test('of the archive’s settings is told where it stands, and the rest is checked all the same', () => {
    const edition = openArchive({ 'archive.yaml': 'title: T\nlangauge: en\n', [file]: lines('colour: red') });
    expect(told(edition.problems.all())).toContain('field-unknown 2:1');
    expect(told(edition.problems.all(), file)).toEqual(['field-unknown 5:1']);
  });
});

describe('a comment behind a value', () => {
  test.each([
    ['of a title', '---\ntitle: Report #5\ndate: 2001\nsource: gazette\n---\nA text.\n', ['yaml-comment 2:15']],
    ['of a text on several lines', lines('summary: One', '  and two   # three'), ['yaml-comment 6:13']],
    ['of an item', lines('byline:', '  - A # B', '  - "C" # D', '  - E'), ['yaml-comment 6:7']],
    ['of an item between brackets', lines('byline: [A, B # C', '  ]'), ['yaml-comment 5:15']],
    ['of a text in a group', lines('corrections:', '  - date: 2025 # about', '    text: A # B'), ['yaml-comment 7:13']],
    ['of a mention', lines('mentions:', '  A text: none # of them'), ['yaml-comment 6:16']],
    ['where a text would begin', lines('summary: #5 of ten'), ['yaml-comment 5:10']],
    ['where a required text would begin', '---\ntitle: #5\ndate: 2001\nsource: gazette\n---\nA text.\n', ['field-missing 2:8', 'yaml-comment 2:8']],
    ['of a field that is wrong, beside others', lines('byline: A #5', 'colour: red # or blue'), ['yaml-comment 5:11', 'field-unknown 6:1']],
  ])('that may be part of it is told: %s', (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });

  test('that may be part of it is told of the archive’s title', () => {
    expect(told(openArchive({ 'archive.yaml': 'title: Archive #1\nlanguage: en # or kk\n', [file]: article() }).problems.all())).toEqual(['yaml-comment 1:16']);
  });

  test.each([
    ['behind a value that cannot go on so', lines('draft: false # for now', 'language: ru # Cyrillic', 'translation: { from: kk, method: human # by whom?', '  }', 'redirectFrom: /old/ # until 2020', 'corrections:', '  date: 2025-03 # from the masthead', '  text: A')],
    ['behind quotes', lines('byline: "A #5" # B', "summary: 'One' # two")],
    ['behind brackets, and before a list or a text in a block', lines('byline: [A] # B', 'topics: # none', '  []', 'summary: >- # One', '  One #5')],
    ['in a line of its own', lines('# A note', 'byline: A', '  # Another', 'people:', '  # A third', '  []')],
    ['without a space before it', lines('byline: A#5')],
  ])('that is a note is left alone: %s', (_, text) => {
    expect(toldOf(text)).toEqual([]);
  });

  test('is told in thousands in time', () => {
    expect(toldOf(lines('byline:', ...Array.from({ length: 3000 }, (_, index) => `  - A #${index}`)))).toHaveLength(3000);
  });
});

describe('a text that YAML would turn into something else', () => {
  test.each(['NO', '1.10', '0123', '12:30:45', 'true', 'null', '~', '1e3', '0x1F', '2024-02-31', '=', '<<'])('stays %s', (title) => {
    const edition = openArchive({ [file]: article({ title }) });
    expect(edition.site.archive.article('a')?.title).toBe(title);
  });
});

describe('a name', () => {
  test('that no record has is told with those that are nearly like it', () => {
    const edition = openArchive({ [file]: lines('people: [Kaja Kalas]'), 'people/kaja-kallas.md': record({ name: 'Kaja Kallas' }) });
    expect(told(edition.problems.all())).toEqual(['name-unknown 5:10']);
    expect(messageOf(edition, 'name-unknown')).toContain('Did you mean "Kaja Kallas" (people/kaja-kallas)? Or make the record people/kaja-kalas.md.');
  });
});
