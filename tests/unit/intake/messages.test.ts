import { describe, expect, test } from 'vitest';
import { article, openArchive, record } from '../../helpers/archive.ts';
import { processorTime } from '../../helpers/processor-time.ts';

/** `line:column message fix` of each problem of one article file. */
function said(text: string, path = 'articles/a.md'): string[] {
  return openArchive({ [path]: text }).problems.all().filter(({ file }) => file === path).map(({ line, column, message, fix }) => `${line === undefined ? '' : `${String(line)}:${String(column)} `}${message} ${fix}`);
}

/** An article with these lines, each as typed, after the first three. */
const lines = (...added: string[]) => `---\ntitle: A title\ndate: 2001-02-03\nsource: gazette\n${added.map((line) => `${line}\n`).join('')}---\nA text.\n`;
const unread = (place: string, reason: string, fix: string) => [`${place} The fields cannot be read: ${reason}. ${fix}`];

describe('YAML that cannot be read is told in our own words, once a line, with what to do', () => {
  test.each([
    ['a colon', ['summary: News: an: example'], '5:10', 'a value holds a colon with a space after it', 'Put quotation marks around the value: summary: "News: an: example".'],
    ['an open quotation mark', ['summary: "News', 'byline: A'], '5:10', 'a quotation mark is opened and never closed', 'Close it where the value ends. Inside double quotation marks write \\" for one: title: "The \\"best\\" news".'],
    ['an open quotation mark in a list', ['people: [A, "B]'], '5:13', 'a quotation mark is opened and never closed', 'Close it where the value ends. Inside double quotation marks write \\" for one: title: "The \\"best\\" news".'],
    ['an apostrophe', ["summary: 'Tis news", 'byline: A'], '5:10', 'an apostrophe begins a value, and is taken for a quotation mark that is never closed', 'Put double quotation marks around the value: title: "\'Tis news". If it was meant as a quotation mark, close it where the value ends.'],
    ['an apostrophe between apostrophes', ["summary: 'It's news'"], '5:14', 'an apostrophe ends a value that begins with one, and something follows', 'Put double quotation marks around the value: title: "It\'s news".'],
    ['words after a quotation mark', ['summary: "News" and more'], '5:17', 'something follows where a value in quotation marks or brackets has ended', 'Put the whole value into one pair of quotation marks, and write \\" for those inside it: title: "\\"News\\" and more".'],
    ['several values between quotation marks', ['people: "A", "B"'], '5:12', 'something follows where a value in quotation marks has ended', 'Write several values as a list in brackets: people: ["Ada Example", "Ben Sample"].'],
    ['words between quotation marks and commas in a field of one text', ['summary: "Bread", "Peace" and "Land"'], '5:17', 'something follows where a value in quotation marks or brackets has ended', 'Put the whole value into one pair of quotation marks, and write \\" for those inside it: title: "\\"News\\" and more".'],
    ['a colon between curly quotation marks', ['summary: “News: an example”'], '5:10', 'a value holds a colon with a space after it, and curly quotation marks are part of a value', 'Put straight quotation marks around the value: title: "News: an example".'],
    ['words after a quotation mark, between which a star follows a colon', ['summary: "News: *Breaking*" and more'], '5:29', 'something follows where a value in quotation marks or brackets has ended', 'Put the whole value into one pair of quotation marks, and write \\" for those inside it: title: "\\"News\\" and more".'],
    ['an open bracket', ['people: [A, B'], '5:14', 'the brackets of a value do not match', 'Close each bracket once. Put quotation marks around a text that only begins with one: title: "[Corrected] News".'],
    ['a bracket closed twice', ['people: [A]]'], '5:12', 'the brackets of a value do not match', 'Close each bracket once. Put quotation marks around a text that only begins with one: title: "[Corrected] News".'],
    ['words after a bracket', ['summary: [Corrected] News'], '5:22', 'something follows where a value in quotation marks or brackets has ended', 'Put the whole value into one pair of quotation marks, and write \\" for those inside it: title: "\\"News\\" and more".'],
    ['a comma before nothing', ['people: [A, , B]'], '5:13', 'a list in brackets has a comma with nothing before it', 'Take the comma out, or write what is missing: people: [Ada Example, Ben Sample].'],
    ['a tab', ['people:', '\t- A'], '6:1', 'a line is indented by a tab', 'Indent with spaces.'],
    ['a field twice', ['title: Another'], '5:1', 'the field of this line stands above already', 'Keep one of the two. Several values are written as a list: people: [Ada Example, Ben Sample].'],
    ['a row of dots', ['...', 'byline: A'], '6:1', 'a line "..." or "---" above ends the fields, and more of them follow', 'Take that line out.'],
    ['a row of hyphens that goes on', ['--- more'], '5:1', 'a line begins with "---" and goes on', 'Make it exactly "---" if the text begins below it; else take the hyphens out.'],
    ['a sign', ['summary: @home'], '5:10', 'a value begins with a sign that YAML keeps for itself', 'Put quotation marks around the value: summary: "@home".'],
    ['a word between stars, and more', ['summary: *Breaking* news'], '5:21', 'a value begins with a sign that YAML keeps for itself', 'Put quotation marks around the value: summary: "*Breaking* news".'],
    ['a word between stars in an entry', ['people:', '  - *Ada* Example'], '6:11', 'a value begins with a sign that YAML keeps for itself', 'Put quotation marks around the value: - "*Ada* Example".'],
    ['an ampersand before words', ['summary: & so on'], '5:10', 'a value begins with a sign that YAML keeps for itself', 'Put quotation marks around the value: summary: "& so on".'],
    ['a star alone', ['summary: *'], '5:10', 'a value begins with a sign that YAML keeps for itself', 'Put quotation marks around the value: summary: "*".'],
    ['an exclamation mark', ['summary: !important news'], '5:10', 'a value begins with "!", which YAML takes for the name of a type', 'Put quotation marks around the value: summary: "!important news".'],
    ['a type that the library knows', ['summary: !!binary aGVsbG8='], '5:10', 'a value begins with "!", which YAML takes for the name of a type', 'Put quotation marks around the value: summary: "!!binary aGVsbG8=".'],
    ['a hyphen', ['summary: - News'], '5:10', 'a hyphen with a space after it follows the name of a field', 'Write each entry of a list on a line of its own, or put quotation marks around a text that begins with a hyphen: title: "- News".'],
    ['a backslash', ['summary: "C:\\news"', 'byline: "C:\\query"'], '6:12', 'a backslash between double quotation marks stands before a sign that it cannot stand before', 'Write two backslashes for one, or put single quotation marks around the value: title: \'C:\\news\'.'],
    ['a sign of a quotation', ['summary: > News'], '5:12', 'text stands behind a ">" or "|" that begins a value', 'Begin the text on the next line, indented by spaces, or put quotation marks around it: title: "> News".'],
    ['a field that is indented', ['  byline: A'], '4:9', 'a line is indented, and what is above it has ended', 'Begin each field in the first column. Put a text of several lines into quotation marks, or indent it below "summary: >-".'],
    ['words alone', ['byline'], '5:1', 'a line is neither a field nor part of one', 'Write each field as "title: The title", with a space after the colon, beginning in the first column; indent what belongs to it.'],
    ['a star for a hyphen', ['people:', '  * Ada', '  * Ben'], '6:3', 'an entry of a list begins with another sign than a hyphen', 'Begin each entry with a hyphen and a space: - Ben Sample.'],
    ['a colon without a space', ['people:[Ada Example, Ben Sample]'], '5:1', 'no space stands behind a colon', 'Write a space after the colon: title: The title.'],
    ['a colon without a space in a group', ['corrections:', '  - date:2001', '    text: A'], '6:5', 'no space stands behind a colon', 'Write a space after the colon: title: The title.'],
    ['a no-break space behind a colon', ['people:\u00a0[Ada Example]'], '5:1', 'a colon or a space is of another kind than that of the keyboard, as word processors and web pages have them', 'Type again what stands before the value: the spaces, the name of the field, the colon and one space.'],
    ['a no-break space before a hyphen', ['people:', '\u00a0\u00a0- Ada Example'], '6:1', 'a colon or a space is of another kind than that of the keyboard, as word processors and web pages have them', 'Type again what stands before the value: the spaces, the name of the field, the colon and one space.'],
    ['a colon of full width', ['people\uff1a Ada Example'], '5:1', 'a colon or a space is of another kind than that of the keyboard, as word processors and web pages have them', 'Type again what stands before the value: the spaces, the name of the field, the colon and one space.'],
    ['a word behind very many spaces', [`people${' '.repeat(200_000)}Ada`, 'byline: A'], '5:1', 'a line is neither a field nor part of one', 'Write each field as "title: The title", with a space after the colon, beginning in the first column; indent what belongs to it.'],
    ['a bracket for a name', ['[byline]: A'], '5:1', 'a field has no plain name', 'Write the name as a word: title: The title. Put quotation marks around a text that begins with a bracket or a star.'],
    ['brackets without end', [`summary: ${'['.repeat(20_000)}`], '5:110', 'lists or brackets are nested deeper than any field needs', 'Take out the brackets that are no part of the value, or put quotation marks around it.'],
    ['lists without end', [`people: ${'- '.repeat(3)}`, '- '.repeat(20_000)], '6:1', 'lists or brackets are nested deeper than any field needs', 'Take out the brackets that are no part of the value, or put quotation marks around it.'],
  ])('%s', (_, added, place, reason, fix) => {
    expect(said(lines(...added))).toEqual(unread(place, reason, fix));
  });

  test('a hundred thousand hyphens and signs between quotation marks, and more: in no time', () => {
    expect(processorTime(() => {
      expect(said(lines(`summary: "${'-&'.repeat(100_000)}"x`)).join()).toContain('something follows where a value in quotation marks or brackets has ended');
    })).toBeLessThan(2);
  });

  test.each(['"', '[]', ',]', '*a '])('a line with hundreds of thousands of faults, the first alone: %s', (sign) => {
    expect(processorTime(() => { expect(said(lines(`summary: ${sign.repeat(300_000 / sign.length)}`))).toHaveLength(1); })).toBeLessThan(8);
  });

  test('a fault below two hundred thousand lines, where it is', () => {
    expect(said(lines(`summary: |\n${'  x\n'.repeat(200_000)}people: [A`))[0]).toMatch(/^200006:11 The fields cannot be read: the brackets/);
  });

  test('a first field that is indented, where it is', () => {
    expect(said('---\n title: A\ndate: 2001\n  source: gazette\n---\nA text.\n')).toEqual(unread('2:2', 'a line is neither a field nor part of one', 'Write each field as "title: The title", with a space after the colon, beginning in the first column; indent what belongs to it.'));
  });

  test('each fault in its own line, whatever the parser passed over before', () => {
    expect(said('---\n- a\ndate: 2001\n  source: gazette\nb: 1\n---\nA text.\n').map((one) => one.split(' ')[0])).toEqual(['3:1', '4:9', '5:1']);
  });

  test('a percent sign before everything', () => {
    expect(said('---\n%home: x\n---\nA text.\n')).toEqual(unread('2:1', 'a line begins with "%", which YAML keeps for itself', 'Begin the line with the name of a field, as in "title: The title".'));
  });
});

describe('frontmatter without the line that ends it is told so', () => {
  const head = '---\ntitle: A\ndate: 2001\nsource: gazette\n';
  const unclosed = (line: number) => `${String(line)}:1 The frontmatter has no line "---" above line ${String(line)}, which is no field. Put it there if the text begins there; else write the line as a field, as in "title: The title", or indent it below the field that it belongs to.`;

  test.each([
    ['\nText here is.\n', 6], ['Text here is.\n', 5], ['\nText here: is.\n', 6], ['\nHe said: “no.”\n\nAnother: with: colons.\n', 6], ['\n"Quote," he said.\n', 6], ['\n**Bold** text\n', 6], ['\n# Heading\n\nText here.\n', 8],
    ['people:\n- Ada\n# Note\n\n![A dot](dot.png)\n', 9], ['\n[Link](/a/) text\n', 6], ['\n@home said: x.\n', 6],
  ])('where another such line stands further down: %j', (text, line) => {
    expect(said(`${head}${text}\n---\n\nMore.\n`)).toEqual([unclosed(line)]);
  });

  test('once, however long the text is', () => {
    expect(said(`${head}\n${'A line: of text: here.\n\n'.repeat(500)}---\n`)).toEqual([unclosed(6)]);
  });

  test.each(['----', '--', '—', '–––', ' ---', '- - -'])('with the line that is nearly one: %j', (row) => {
    expect(said(`${head}${row}\n\nText here.\n`)).toEqual(['1:1 The frontmatter that begins in line 1 is never closed: there is no second line that is exactly "---". Line 5 is nearly one: make it exactly "---".']);
  });

  test('with the line above which it belongs', () => {
    expect(said(`${head}\nText here.\n`)).toEqual(['1:1 The frontmatter that begins in line 1 is never closed: there is no second line that is exactly "---". Put a line "---" above line 6, where the text seems to begin.']);
  });

  test.each(['byline\n', 'colour: red\n', 'Text here is.\nbyline: A\n'])('but not where a field follows or is meant: %j', (text) => {
    expect(said(`${head}${text}---\nText.\n`).join()).not.toContain('The frontmatter has no line');
  });
});

describe('an entry of a list without the space behind its hyphen is told so', () => {
  test.each([['- Ada', '-Ben', '7:1'], ['  - Ada', '  -Ben', '7:1']])('%j %j', (first, second, place) => {
    expect(said(lines('people:', first, second))).toEqual(unread(place, 'a hyphen stands before a word without a space between them', 'Write a space after the hyphen of each entry: - Ben Sample.'));
  });

  test.each(['•', '–'])('and one behind another sign than a hyphen: %s', (sign) => {
    expect(said(lines('people:', `  ${sign} Ada`, `  ${sign} Ben`)).map((one) => one.split('any record. ')[1])).toEqual(['Begin each entry with a hyphen and a space: - Ben Sample.']);
  });

  test('where it is the first', () => {
    expect(said(lines('people:', '  -Ben'))).toEqual(['6:3 "people" names "-Ben", which is no id, name or variant of any record. Write a space after the hyphen of each entry: - Ben Sample.']);
  });
});

describe('a field that does not fit is told in words, with what to write', () => {
  test.each([
    [['people: [{ name: Ada }, Ben]'], '5:10 "people, entry 1" is made of fields of its own ("name"); expected: a name alone, as in [Ada Example, Ben Sample]. Write a name alone, as in [Ada Example, Ben Sample].'],
    [['summary: [a, b]'], '5:10 "summary" is a list; expected: a text. Write a text.'],
    [['byline: "two\\nlines"'], '5:9 "byline" is "two\\u000alines"; expected: a name alone, as in [Ada Example, Ben Sample]. Write a name alone, as in [Ada Example, Ben Sample].'],
    [['draft: yes'], '5:8 "draft" is "yes"; expected: true or false. Write true or false.'],
    [['language: English!'], '5:11 "language" is "English!"; expected: a language code of BCP 47, as in "en", "ru" or "kk-Cyrl". Write a language code of BCP 47, as in "en", "ru" or "kk-Cyrl".'],
    [['translation: machine'], '5:14 "translation" is "machine"; expected: fields of its own, each on a line below and indented: from, method, presumed, by, original. Write fields of its own, each on a line below and indented: from, method, presumed, by, original.'],
    [['translation: { method: human }'], '5:14 The field "translation, from" is missing. Add a line "from: ..." with a language code, indented like the other fields of "translation".'],
    [['corrections:', '  - date: 2024-05-06'], '6:5 The field "corrections, entry 1, text" is missing. Add a line "text: ..." with a text, indented like the other fields of "corrections, entry 1".'],
    [['colour: red'], '5:1 There is no field "colour" here. The fields are title, date, source, people, countries, organisations, topics, language, translation, byline, page, dateline, summary, url, mentions, quotes, redirectFrom, draft, suggested, corrections.'],
    [['sumary: A'], '5:1 There is no field "sumary" here. Did you mean "summary"? The fields are title, date, source, people, countries, organisations, topics, language, translation, byline, page, dateline, summary, url, mentions, quotes, redirectFrom, draft, suggested, corrections.'],
    ...[['tags', 'topics'], ['author', 'byline'], ['person', 'people']].map(([typed = '', meant = '']): [string[], string] => [[`${typed}: A`], `5:1 There is no field "${typed}" here. Did you mean "${meant}"? The fields are title, date, source, people, countries, organisations, topics, language, translation, byline, page, dateline, summary, url, mentions, quotes, redirectFrom, draft, suggested, corrections.`]),
...[['old', '"/old"'], ['articles/old.md', '"/articles/old/"'], ['content/articles/old.md', '"/articles/old/"'], ['articles\\old', '"/articles/old"'], ['https://example.org/articles/old/', '"/articles/old/"; where the whole site lies under a path, leave that out'], ...['www.example.org/old/', 'example.org', 'C:\\old\\x', 'ftp://example.org/old/'].map((typed) => [typed, 'a path from the root of the site, as in "/1999/old-name/"']),
    ].map(([typed = '', meant = '']): [string[], string] => [[`redirectFrom: ${typed}`], `5:15 "redirectFrom" is "${typed}"; expected: a path from the root of the site, as in "/1999/old-name/". Write ${meant}.`]),
    [['redirectFrom: /?p=7'], '5:15 "redirectFrom" is "/?p=7"; expected: a path without "?" and "#". Leave out an old address with such a sign: no page can stand there. Send its readers on by a rule of the host, if it has such rules.'],
    [['\u200bsummary: A'], '5:1 There is no field "\\u200bsummary" here. Type the name of the field again: a sign that cannot be seen stands in it.'],
    ...['/articles/Old%20Name/', '/articles/Old Name/'].map((address): [string[], string] => [[`redirectFrom: ${address}`], `5:15 "redirectFrom" is "${address}"; expected: a path without white space. Leave out an old address with white space, and send its readers on by a rule of the host, if it has such rules.`]),
    [['url: example.org'], '5:6 "url" is "example.org"; expected: a web address that begins with https:// or http://. Write a web address that begins with https:// or http://.'],
    [['people: Nobody Atall'], '5:9 "people" names "Nobody Atall", which is no id, name or variant of any record. Correct the name, or make the record people/nobody-atall.md.'],
  ])('%j', (added, expected) => {
    expect(said(lines(...added))).toEqual([expected]);
  });

  test('a date', () => {
    expect(said(article({ date: '2001-02-31' }))).toEqual(['3:7 "date" is "2001-02-31", a day or time that does not exist. Look the date up; if only the month is certain, write the month alone, as in 2025-03.']);
    expect(said(article({ date: '28.03.2025' }))).toEqual(['3:7 "date" is "28.03.2025", which is not a date in EDTF. Write 2025-03-28.']);
    expect(said(article({ date: '3/4/2025' }))).toEqual(['3:7 "date" is "3/4/2025", which is not a date in EDTF. Write 2025-04-03 or 2025-03-04, whichever day is meant.']);
    expect(said(article({ date: '1987-88' }))).toEqual(['3:7 "date" is "1987-88", a day or time that does not exist. Write 1987/1988.']);
    for (const date of ['unknown', 'before 1900', 'до 1900']) expect(said(article({ date }))).toEqual([`3:7 "date" is "${date}", which is not a date in EDTF. Write the widest stretch that it can be, as in 1950/1999.`]);
    for (const date of ['-0044', '-0044-03-15', '0000', 'Y17000', '12024-01-01']) expect(said(article({ date }))[0]).toMatch(/, which is of no year from 1 to 9999\. /);
    expect(said(article({ date: '20250328' }))[0]).toContain('which is not a date in EDTF');
    for (const time of ['23:59:60Z', '24:00']) expect(said(article({ date: `2001-12-31T${time}` }))).toEqual([`3:7 "date" is "2001-12-31T${time}", a day or time that is not filed: a day goes from 00:00 to 23:59:59. Write 00:00 of the next day for 24:00, and 23:59:59 for a leap second.`]);
    expect(said(article({ date: '3 March' }))).toEqual(['3:7 "date" is "3 March", which is not a date in EDTF. Write 2025-03-28, 2025-03, 2025, 202X (the 2020s), 2025-03~ (about), 2025-03? (unsure) or 2025-03-27/2025-04-02 (between).']);
  });

  test('a field under a name that is nearly right, once', () => {
    expect(said('---\nTitle: A\nDate: 2001\nsource: gazette\n---\nA text.\n').map((one) => one.split('? ')[0])).toEqual(['2:1 There is no field "Title" here. Did you mean "title"', '3:1 There is no field "Date" here. Did you mean "date"']);
  });

  test('a field of a group, and of another kind of file', () => {
    const fixes = (text: string, path: string) => said(text, path).map((one) => one.split(' here. ')[1]?.split(' The fields are ')[0]);
    expect(fixes('---\ntitle: A\ndate: 2001\nsource: gazette\ntranslation:\nfrom: fr\n---\nA text.\n', 'articles/a.md')).toEqual(['It is a field of "translation": write it on a line below that, indented.']);
    expect(fixes('---\nname: Ada\ndate: 2001\nfrom: 2001\n---\n', 'people/ada.md')).toEqual(['Articles have such a field: if this is one, move the file into articles/. Else take the line out.', 'It is a field of "roles": write it on a line below that, indented.']);
    expect(fixes('---\ntitle: Ada\ncountry: France\nfrom: 1990\n---\n', 'people/ada.md').slice(0, 3)).toEqual(['Did you mean "name"?', 'Did you mean "countries"?', 'It is a field of "roles": write it on a line below that, indented.']);
    expect(fixes('---\ntitle: A\ndate: 2001\nsource: gazette\ntext: A text.\n---\n', 'articles/a.md')).toEqual(['The text follows the second line "---": put it there, and take this line out.']);
    expect(fixes('---\nname: Ada\ntitle: Dr\n---\n', 'people/ada.md')).toEqual(['It is a field of "roles": write it on a line below that, indented.']);
    expect(fixes('---\ntitle: A\ndate: 2001\nsource: gazette\nborn: 1960\n---\nA text.\n', 'articles/a.md')).toEqual(['Records have such a field: if this is one, move the file into the folder of its kind, such as people/. Else take the line out.']);
  });

  test('a field that every article has', () => {
    expect(said('---\ntitle: [Corrected]\ndate: 2001\nsource: gazette\n---\nA text.\n')).toEqual(['2:8 "title" is a list; expected: one line of text. Write one line of text. Put quotation marks around a text that begins with a bracket: title: "[Corrected] News".']);
    expect(said(article({ source: '[gazette, times]' }))).toEqual(['4:9 "source" is a list; expected: one line of text. Write one source. If two printed the text, make an article for each.']);
    expect(said('---\ntitle: A\nsource: gazette\n---\nA text.\n')).toEqual(['1:1 The field "date" is missing. Add a line "date: ..." with a date.']);
    expect(said('---\ntitle: { en: A }\ndate: 2001\nsource: gazette\n---\nA text.\n')).toEqual(['2:8 "title" is made of fields of its own ("en"); expected: one line of text. Write one line of text.']);
  });
});

describe('a name that no record has is told with what its editor meant', () => {
  const fixes = (fields: Record<string, string>) => openArchive({ 'articles/a.md': article(fields), 'people/ada.md': record({ name: 'Ada Example' }), 'topics/inc.md': record({ name: 'Example, Inc.' }), 'organisations/works.md': record({ name: 'Example Works' }) })
    .problems.all().filter(({ code }) => code === 'name-unknown').map(({ fix }) => fix);

  test('where several are written as one', () => {
    expect(fixes({ people: 'Ada Example, Ben Sample' })).toEqual(['Several names are a list: people: [Ada Example, Ben Sample].']);
    expect(fixes({ people: 'Ben Sample; Ada Example' })).toEqual(['Several names are a list: people: [Ben Sample, Ada Example].']);
    expect(fixes({ people: '["Cee, Dee"]' })).toEqual(['Several names are a list: people: [Cee, Dee]. If it is one name, make the record people/cee-dee.md.']);
    expect(fixes({ people: '"Exampel, Ada"' })).toEqual(['Did you mean "Ada Example" (people/ada)? Several names are a list: people: [Exampel, Ada]. If it is one name, make the record people/exampel-ada.md.']);
    expect(fixes({ people: '"Ada Example, Ben: a #1"' })).toEqual(['Several names are a list: people: [Ada Example, "Ben: a #1"].']);
    expect(fixes({ organisations: '["Example Works, Ltd."]' })).toEqual(['Several names are a list: organisations: [Example Works, Ltd.]. If it is one name, add it to the "variants" of its record.']);
    expect(fixes({ topics: '"Example, Inc."' })).toEqual([]);
    expect(fixes({ source: 'Gazette, Times' })).toEqual(['Did you mean "The Gazette" (sources/gazette)? Or make the record sources/gazette-times.md.']);
  });

  test('where it stands in curly quotation marks', () => {
    const fix = 'Take the curly quotation marks out, or write straight ones: curly ones are taken for a part of the value.';
    expect([...fixes({ source: '“The Gazette”' }), ...fixes({ people: '[„Ada Example“, «Ada Example»]' })]).toEqual([fix, fix, fix]);
    expect(said(article({ date: '“2001-02-03”' }))).toEqual([`3:7 "date" is "“2001-02-03”", which is not a date in EDTF. ${fix}`]);
    expect(said(article({ draft: '‘true’' }))).toEqual([`5:8 "draft" is "‘true’"; expected: true or false. ${fix}`]);
  });

  test('where words that are a mention mean no record', () => {
    expect(fixes({ mentions: '{ A text: nobody }' })).toEqual(['Write "none" if the words mean no record. Or correct the name.']);
    expect(fixes({ mentions: '{ A text: Ada Exampel }' })).toEqual(['Did you mean "Ada Example" (people/ada)? Write "none" if the words mean no record.']);
  });
});

describe('a file is told in words, with what to do', () => {
  test.each([
    ['articles/con.md', '"con" cannot be part of an address: some systems reserve that name. Rename it, for example to "con-1".'],
    ['articles/aux.old.md', '"aux.old" cannot be part of an address: some systems reserve that name. Rename it, for example to "aux-old".'],
    ['articles/Who said what?.md', '"Who said what?" cannot be part of an address: only letters, digits, hyphens, underscores and dots can stand in one. Rename it, for example to "who-said-what".'],
    [`articles/${'word-'.repeat(41)}.md`, `"${'word-'.repeat(15)}wo..." cannot be part of an address: it is longer than 200 bytes. Rename it, for example to "${'word-'.repeat(11)}word".`],
    ['articles/my bridge.v2.JPG', '"my bridge.v2.JPG" cannot be part of an address: only letters, digits, hyphens, underscores and dots can stand in one. Rename it, for example to "my-bridge-v2.jpg".'],
    ['articles/???.md', '"???" cannot be part of an address: only letters, digits, hyphens, underscores and dots can stand in one. Rename it with letters, digits and hyphens.'],
    ['articles/11-word.docx', 'This is neither a record nor a picture beside one. Records are .md files in articles/, people/, countries/, organisations/, topics/, sources/. Save it as plain text (.txt) or web page (.html) in your word processor, and import that. Then take this file out of the content folder.'],
    ['scan.PDF', 'This is neither a record nor a picture beside one. Records are .md files in articles/, people/, countries/, organisations/, topics/, sources/. Save its text as plain text (.txt), and import that. Then take this file out of the content folder.'],
    ['articles/a.MD', 'This is neither a record nor a picture beside one. Records are .md files in articles/, people/, countries/, organisations/, topics/, sources/. Rename it to end in ".md", in small letters.'],
    ['people/estonia/kallas.md', 'This is neither a record nor a picture beside one. Records are .md files in articles/, people/, countries/, organisations/, topics/, sources/. Move it up, directly into people/: only articles/ has folders in it.'],
    ['notes.txt', 'This is neither a record nor a picture beside one. Records are .md files in articles/, people/, countries/, organisations/, topics/, sources/. Bring it in with "npm run import", which makes an article of it. Then take this file out of the content folder.'],
  ])('%s', (path, expected) => {
    expect(said(record({ name: 'A' }), path)).toEqual([expected]);
  });

  test.each([
    ['—--\n', 'Make it exactly that: three hyphens.'],
    ['----\n', 'Make it exactly that: three hyphens.'],
    ['\n\n---\n', 'Take out the empty lines above line 3, and let that be exactly "---".'],
  ])('one of which the first line is nearly right: %j', (begin, fix) => {
    expect(said(`${begin}title: A\n---\nA text.\n`)).toEqual([`1:1 The file does not begin with frontmatter: the first line must be exactly "---". ${fix}`]);
  });

  test('one without frontmatter, without its end, in another language, without fields, without a text', () => {
    expect(said('A text.\n')).toEqual(['1:1 The file does not begin with frontmatter: the first line must be exactly "---". Put a line "---", then the fields such as "title: ...", then a line "---" before the text.']);
    expect(said('---\ntitle: A\n')).toEqual(['1:1 The frontmatter that begins in line 1 is never closed: there is no second line that is exactly "---". Put a line "---" between the fields and the text.']);
    expect(said('---js\n{}\n---\n')).toEqual(['1:4 The first line asks for frontmatter in "js". Only YAML is read; nothing in an article is ever run. Make the first line exactly "---" and write the fields as "name: value".']);
    expect(said('---\ntitle:A\ndate:2001\n---\nA text.\n')).toEqual(['2:1 The fields cannot be read: no space stands behind a colon. Write a space after the colon: title: The title.']);
    expect(said('---\ntitle: A\n---\n', 'archive.yaml')).toEqual(['3:1 The fields cannot be read: a row of hyphens ends the fields. Take the rows of hyphens out: this file has fields alone.']);
    expect(said('---\nA text.\n---\n')).toEqual(['2:1 The frontmatter is not made of "name: value" lines. Write one field a line, as in "title: The title".']);
    expect(said(lines().replace('A text.', '&nbsp;'))).toEqual(['6:1 After the frontmatter there is no text that a reader would see. Put the text of the article below the second "---" line, or add "draft: true" until it is there.']);
  });
});
