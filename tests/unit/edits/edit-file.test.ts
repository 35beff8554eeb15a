import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { editFile } from '../../../src/edits/edit-file.ts';
import { fieldOf, wantedAfter } from '../../../src/edits/edit.ts';
import type { Edit } from '../../../src/edits/edit.ts';
import { openFile } from '../../../src/edits/editable-file.ts';

const file = 'articles/2001/a.md';

/** The frontmatter after edits of frontmatter, each a list of lines. */
function edited(lines: readonly string[], ...edits: readonly Edit[]): string[] {
  const done = editFile(file, `---\n${lines.join('\n')}\n---\n\nA text.\n`, edits);
  if (!done.ok) return done.problems.map(({ code, line, column }) => `${code} ${line ?? 0}:${column ?? 0}`);
  expect(done.text.endsWith('\n---\n\nA text.\n')).toBe(true);
  return done.text.slice(4, -'\n---\n\nA text.\n'.length).split('\n');
}

const add = (...entries: readonly string[]): Edit => ({ do: 'add', field: 'people', entries });

describe('names are added', () => {
  test.each<[string, string[], string[]]>([
    ['to a list in lines', ['people:', '  - Ada', 'topics: x'], ['people:', '  - Ada', '  - New One', 'topics: x']],
    ['to a list that is not indented', ['people:', '- Ada', 'topics: x'], ['people:', '- Ada', '- New One', 'topics: x']],
    ['behind the note of the last line, before what follows', ['people:', '  - Ada # a', '', '  # b', 'topics: x'], ['people:', '  - Ada # a', '  - New One', '', '  # b', 'topics: x']],
    ['to a list in brackets', ["people: ['Ada', \"Ben\" ] # c", 'topics: x'], ["people: ['Ada', \"Ben\", New One ] # c", 'topics: x']],
    ['to a list in brackets over several lines', ['people: [', '  Ada, # a', '  Ben, # b', ']'], ['people: [', '  Ada, # a', '  Ben, New One, # b', ']']],
    ['to an empty list', ['people: []'], ['people: [New One]']],
    ['to a single name', ['people: Ada # a'], ['people: [Ada, New One] # a']],
    ['to a single name with a comma', ['people: Example, Ada # a'], ['people:', '  - Example, Ada # a', '  - New One']],
    ['to a single name in quotes', ["people: 'Ada'"], ["people: ['Ada', New One]"]],
    ['to a single name on the next line', ['people: # a', '  Ada', 'topics: x'], ['people: # a', '  [Ada, New One]', 'topics: x']],
    ['to a single name in a block, whose note stays', ['people: >- # a', '  Ada', 'topics: x'], ['people: # a', '  - Ada', '  - New One', 'topics: x']],
    ['to a block without a text, whose note stays', ['people: >- # nobody', 'topics: x'], ['people: # nobody', '  - New One', 'topics: x']],
    ['to a field without a value', ['people: # nobody', 'topics: x'], ['people: # nobody', '  - New One', 'topics: x']],
    ['to an empty text', ['people: ""', 'topics: x'], ['people: [New One]', 'topics: x']],
    ['to an absent field, behind the one that comes before it', ['title: T', 'source: s # s', 'topics: x'], ['title: T', 'source: s # s', 'people:', '  - New One', 'topics: x']],
    ['to an absent field, in the style of the other lists', ['topics: [x]'], ['topics: [x]', 'people: [New One]']],
    ['to an absent field behind a folded text', ['title: >-', '  A', '  B', '', 'topics: x'], ['title: >-', '  A', '  B', 'people:', '  - New One', '', 'topics: x']],
    ['to an absent field behind a text that keeps its empty lines', ['title: T', 'source: |+', '  A', '', ''], ['title: T', 'people:', '  - New One', 'source: |+', '  A', '', '']],
    ['to fields that are indented', ['  title: T', '  topics: x'], ['  title: T', '  people:', '    - New One', '  topics: x']],
    ['to fields in braces', ['{title: T, topics: x}'], ['{title: T, topics: x, people: [New One]}']],
    ['to a list in braces', ['{title: T, people: Ada}'], ['{title: T, people: [Ada, New One]}']],
  ])('%s', (_, before, after) => {
    expect(edited(before, add('New One'))).toEqual(after);
  });

  test('in quotes where YAML needs them, and only there', () => {
    expect(edited(['people: [Ada]'], add('a, b', 'a: b', '#1', 'O’Neil', "D'Arcy", '- x'))).toEqual(['people: [Ada, "a, b", "a: b", "#1", O’Neil, D\'Arcy, "- x"]']);
    expect(edited(['people:', '  - Ada'], add('a, b', 'a: b', '&x'))).toEqual(['people:', '  - Ada', '  - a, b', '  - "a: b"', '  - "&x"']);
  });

  test('as groups of fields, for the variants of a record', () => {
    const entries = [{ form: 'Ben: Sampel', kind: 'misprint' }];
    const variant: Edit = { do: 'add', field: 'variants', entries };
    expect(edited(['name: B', 'short: [S]'], variant)).toEqual(['name: B', 'short: [S]', 'variants:', '  - form: "Ben: Sampel"', '    kind: misprint']);
    expect(edited(['variants:', '- X'], variant)).toEqual(['variants:', '- X', '- form: "Ben: Sampel"', '  kind: misprint']);
    expect(edited(['variants: [X]'], variant)).toEqual(['variants: [X, {form: "Ben: Sampel", kind: misprint}]']);
    expect(edited(['variants: X # x'], variant)).toEqual(['variants:', '  - X # x', '  - form: "Ben: Sampel"', '    kind: misprint']);
    expect(edited(['variants:', '  form: X # x', '', '  # k', '  kind: native', 'short: S'], variant))
      .toEqual(['variants:', '  - form: X # x', '', '    # k', '    kind: native', '  - form: "Ben: Sampel"', '    kind: misprint', 'short: S']);
  });
});

describe('a name is replaced', () => {
  test.each<[string, string[], Edit, string[]]>([
    ['in its own quotes', ["people: ['b', b]"], { do: 'replace', path: ['people', 0], value: "D'Arcy" }, ["people: ['D''Arcy', b]"]],
    ['in a list in lines', ['people:', '  - a', '  - b # b'], { do: 'replace', path: ['people', 1], value: 'c' }, ['people:', '  - a', '  - c # b']],
    ['with quotes where they are needed now', ['people: [a, b]'], { do: 'replace', path: ['people', 1], value: 'c, d' }, ['people: [a, "c, d"]']],
    ['in a single value', ['source: b # b'], { do: 'replace', path: ['source'], value: 'c' }, ['source: c # b']],
    ['in a mention, whatever its key', ['mentions:', '  "the: b": people/b', '  b: b'], { do: 'replace', path: ['mentions', 'the: b'], value: 'people/a' }, ['mentions:', '  "the: b": people/a', '  b: b']],
    ['in a role', ['roles:', '  - title: T', '    organisation: b', '  - {title: T, organisation: b}'], { do: 'replace', path: ['roles', 1, 'organisation'], value: 'a' }, ['roles:', '  - title: T', '    organisation: b', '  - {title: T, organisation: a}']],
    ['in a text in a block, whose note stays', ['source: >- # a note', '  b', 'topics: x'], { do: 'replace', path: ['source'], value: 'c' }, ['source: "c" # a note', 'topics: x']],
    ['in a text in a block', ['source: >-', '  b', 'topics: x'], { do: 'replace', path: ['source'], value: 'c' }, ['source: c', 'topics: x']],
  ])('%s', (_, before, edit, after) => {
    expect(edited(before, edit)).toEqual(after);
  });
});

describe('an entry is dropped', () => {
  test.each<[string, string[], number, string[]]>([
    ['with its line', ['people:', '  - a', '  - b', '  - c'], 1, ['people:', '  - a', '  - c']],
    ['with its line, the last of all', ['people:', '  - a', '  - b'], 1, ['people:', '  - a']],
    ['but not the note beside it', ['people:', '  - a', '  - b # b', '  - c'], 1, ['people:', '  - a', '  # b', '  - c']],
    ['but not the note above it', ['people:', '  - a', '  # b', '  - b'], 1, ['people:', '  - a', '  # b']],
    ['but not the notes in it', ['people:', '  - form: a # a', '    # k', '    kind: native', '  - b'], 0, ['people:', '  # a', '  # k', '  - b']],
    ['but not the notes in it and beside it, at the end', ['people:', '  - b', '  - form: a # a', '    kind: native # k'], 1, ['people:', '  - b', '  # a', '  # k']],
    ['that is a text in a block, before another field', ['people:', '  - a', '  - >-', '    b', 'topics: x'], 1, ['people:', '  - a', 'topics: x']],
    ['but not the note beside the sign of a block', ['people:', '- a', '- >- # b', '  b', '- c'], 1, ['people:', '- a', '# b', '- c']],
    ['from brackets, but not the notes in it', ['people: [a, {form: b, # b', '    kind: native}, c]'], 1, ['people: [a # b', '  , c]']],
    ['from the beginning of brackets, but not the notes in it', ['people: [{form: b, # b', '    kind: native}, c]'], 0, ['people: [ # b', '  c]']],
    ['from brackets', ['people: [a, b, c]'], 1, ['people: [a, c]']],
    ['from the beginning of brackets', ['people: [a, b, c]'], 0, ['people: [b, c]']],
    ['from the end of brackets', ['people: [a, b, ]'], 1, ['people: [a, ]']],
    ['from the beginning of brackets with notes', ['people: [', '  a, # a', '  b # b', ']'], 0, ['people: [', '   # a', '  b # b', ']']],
    ['from brackets with notes', ['people: [', '  a, # a', '  b # b', ']'], 1, ['people: [', '  a # a', '   # b', ']']],
  ])('%s', (_, before, index, after) => {
    expect(edited(before, { do: 'drop', path: ['people', index] })).toEqual(after);
  });
});

test('a field that is empty or absent gets a value', () => {
  expect(edited(['name: A', 'countries: [x]'], { do: 'set', field: 'born', value: '1960~' })).toEqual(['name: A', 'countries: [x]', 'born: 1960~']);
  expect(edited(['name: A', 'born: # unknown'], { do: 'set', field: 'born', value: '1960' })).toEqual(['name: A', 'born: 1960 # unknown']);
  expect(edited(['{name: A}'], { do: 'set', field: 'wikidata', value: 'Q1' })).toEqual(['{name: A, wikidata: Q1}']);
});

test('a byte order mark, line ends of any system and a body without a last line end stay', () => {
  const texts = ['\ufeff---\r\ntitle: T\r\npeople:\r\n  - a\r\n---\r\nA\rB\r\n---\r\nC', '---\rtitle: T\rpeople: a\r---\rA\r', '---\ntitle: T\r\n\r\npeople: [a]\n---\r\nA\n\n'];
  const after = ['\ufeff---\r\ntitle: T\r\npeople:\r\n  - a\r\n  - b\r\n---\r\nA\rB\r\n---\r\nC', '---\rtitle: T\rpeople: [a, b]\r---\rA\r', '---\ntitle: T\r\n\r\npeople: [a, b]\n---\r\nA\n\n'];
  expect(texts.map((text) => editFile(file, text, [add('b')]))).toEqual(after.map((text) => ({ ok: true, text })));
});

test('a file that the archive cannot read is not edited', () => {
  const codes = ['no frontmatter', '---\ntitle: [\n---\n', '---\na: &x b\n---\n', '---\n---\n'].map((text) => {
    const done = editFile(file, text, [add('b')]);
    return done.ok ? done.text : done.problems[0]?.code;
  });
  expect(codes).toEqual(['frontmatter-missing', 'yaml-invalid', 'yaml-alias', 'yaml-not-fields']);
});

const name = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\p{Cc}\u2028\u2029\ufeff\s]+/gu, ' ').trim()).filter((text) => text !== ''),
  fc.constantFrom('a', 'Ada Example', 'a: b', 'x, y', '[z]', '{q}', '# h', 'a #b', '- d', '? e', '"f', "g'h", '&i', '*j', '!k', '%l', '@m', '`n', '| o', '> p', '~', 'null', 'true', '0123', '---', '...', ':', '-', '?', '\\'),
);
const comment = fc.constantFrom('', ' # a note', '  # another: [note]');
const options = { schema: 'failsafe', lineWidth: 0 } as const;

/** Lines of one list field in some way of writing it. */
const listLines = fc.oneof(
  fc.array(fc.tuple(name, comment, fc.boolean()), { minLength: 1, maxLength: 4 }).map((entries) => ['people:', ...entries.flatMap(([one, note, above]) => [...(above ? ['  # above'] : []), `  ${stringify([one], options).trimEnd()}${note}`])]),
  fc.tuple(fc.array(name, { maxLength: 4 }), comment, fc.boolean()).map(([names, note, apart]) => `people: ${stringify(names, { ...options, collectionStyle: 'flow', flowCollectionPadding: apart }).trimEnd()}${note}`.split('\n')),
  fc.tuple(name, comment).map(([one, note]) => [`people: ${/^(?:---|\.\.\.)/.test(one) ? JSON.stringify(one) : stringify(one, options).trimEnd()}${note}`]),
  comment.map((note) => [`people:${note}`]),
  fc.constant<string[]>([]),
);
/** The same of groups of fields and of blocks, with notes in them. */
const notedLines = fc.oneof(
  fc.array(fc.tuple(name, comment, comment), { minLength: 1, maxLength: 4 }).map((entries) => ['people:', ...entries.flatMap(([one, note, other]) => [`  - form: ${JSON.stringify(one)}${note}`, `    kind: native${other}`])]),
  fc.array(fc.tuple(fc.constantFrom('Ada', 'x: y', '[z]'), comment), { minLength: 1, maxLength: 4 }).map((entries) => ['people:', ...entries.flatMap(([one, note]) => [`  - >-${note}`, `    ${one}`])]),
  fc.tuple(fc.constantFrom('Ada', 'x: y', '[z]', ''), comment, fc.constantFrom('>-', '|', '|+')).map(([one, note, sign]) => [`people: ${sign}${note}`, ...(one === '' ? [] : [`  ${one}`])]),
);
const otherLines = fc.array(fc.constantFrom('# alone', '', 'dateline: >-\n  folded\n  text', 'summary: |\n  literal\n\n', 'url: x # u', 'language: "e: n"'), { maxLength: 4 }).map((lines) => [...new Set(lines)]);

test('whatever is in a file, an edit gives the fields that were wanted and leaves every line that has nothing to do with it', () => {
  fc.assert(fc.property(
    fc.record({ before: otherLines, list: fc.oneof({ arbitrary: listLines, weight: 3 }, notedLines), names: fc.array(name, { minLength: 1, maxLength: 3 }), pick: fc.nat(5), how: fc.constantFrom('add', 'replace', 'drop'), lineEnd: fc.constantFrom('\n', '\r\n', '\r'), mark: fc.constantFrom('', '\ufeff') }),
    ({ before, list, names, pick, how, lineEnd, mark }) => {
      const after = ['title: T', 'corrections: []'];
      const text = `${mark}${['---', ...before, ...list, ...after, '---', '', 'Body # no note', ''].join('\n').replaceAll('\n', lineEnd)}`;
      const opened = openFile(file, text);
      fc.pre(opened.ok);
      const people = opened.open.values['people'];
      const path = typeof people === 'string' ? ['people'] : ['people', pick];
      const edit: Edit = how === 'add' ? { do: 'add', field: 'people', entries: names } : how === 'replace' ? { do: 'replace', path, value: names[0] ?? '' } : { do: 'drop', path: ['people', pick] };
      if (how !== 'add') fc.pre(typeof people === 'string' ? how === 'replace' && people !== '' : Array.isArray(people) && pick < people.length && (how === 'replace' ? typeof people[pick] === 'string' : people.length > 1));
      const done = editFile(file, text, [edit]);
      expect(done.ok, `${fieldOf(edit)}\n${text}`).toBe(true);
      if (!done.ok) return;
      const read = openFile(file, done.text);
      expect(read.ok && read.open.values).toEqual(wantedAfter(opened.open.values, edit));
      const bodyAt = text.lastIndexOf(`${lineEnd}---${lineEnd}`);
      expect(done.text.endsWith(text.slice(bodyAt))).toBe(true);
      expect(done.text.startsWith(mark)).toBe(true);
      for (const line of [...before.flatMap((one) => one.split('\n')), ...after]) expect(done.text).toContain(line);
      expect(done.text.match(/# (?:a note|another: \[note\]|above)/g)?.length).toBe(text.match(/# (?:a note|another: \[note\]|above)/g)?.length);
    },
  ), { numRuns: 2000 });
});
