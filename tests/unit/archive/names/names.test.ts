import { describe, expect, test } from 'vitest';
import { articleOf, article, openArchive, record, told } from '../../../helpers/archive.ts';
import type { ContentFiles, Lines } from '../../../helpers/archive.ts';

const kallas = record({ name: 'Kaja Kallas', variants: '[{ form: Kaya Kallas, kind: transliteration }, { form: Кая Каллас, kind: native, language: ru }]', short: '[Kallas, KK]' });

/** The ids that an article's list is resolved to, and what is told of it. */
function resolved(kind: 'people' | 'countries' | 'organisations' | 'topics', list: string, files: ContentFiles = {}, settings?: string) {
  const edition = openArchive({ 'people/kaja-kallas.md': kallas, ...files, ...(settings === undefined ? {} : { 'archive.yaml': settings }), 'articles/a.md': article({ [kind]: list }) });
  return [...articleOf(edition, 'a')[kind], ...told(edition.problems.all(), 'articles/a.md')];
}

const countries = (list: string, files: ContentFiles = {}) => resolved('countries', list, files);

describe('a name in an article', () => {
  test.each([
    ['id', 'kaja-kallas'], ['preferred name', 'Kaja Kallas'], ['variant', 'Kaya Kallas'], ['variant in another script', 'Кая Каллас'],
    ['spelling in capitals', 'KAJA KALLAS'], ['spelling with a hyphen', 'kaja-Kallas'], ['spelling in parts', 'Кая Каллас'.normalize('NFD')],
  ])('means a record by its %s', (_, name) => {
    expect(resolved('people', name)).toEqual(['kaja-kallas']);
  });

  test('that is only a short form means none, and the full name is asked for', () => {
    expect(resolved('people', 'Kallas')).toEqual(['name-weak 5:9']);
  });

  test('that two records have as a variant means none', () => {
    const other = { 'people/kaya.md': record({ name: 'Kaya the Other', variants: '[Kaya Kallas]' }) };
    expect(resolved('people', 'Kaya Kallas', other)).toEqual(['name-ambiguous 5:9']);
  });

  test('that is the preferred name of one record means that one, though it is a variant of another', () => {
    const other = { 'people/other.md': record({ name: 'Other', variants: '[Kaja Kallas]' }) };
    expect(resolved('people', 'Kaja Kallas', other)).toEqual(['kaja-kallas']);
  });

  test('that is the id of one record means that one, though it is the name of another', () => {
    const two = { 'topics/oil.md': record({ name: 'Petroleum' }), 'topics/petroleum.md': record({ name: 'Oil' }) };
    expect(resolved('topics', '[oil, petroleum]', two)).toEqual(['oil', 'petroleum']);
  });

  test('means a record of its own kind only', () => {
    expect(resolved('topics', 'Kaja Kallas')).toEqual(['name-unknown 5:9']);
  });

  test('that nobody has is told at its own place in a list, and the others are kept', () => {
    expect(resolved('people', '[kaja-kallas, Nobody]')).toEqual(['kaja-kallas', 'name-unknown 5:23']);
  });

  test('that means a record listed before is told, and counts once', () => {
    expect(resolved('people', '[Kaya Kallas, Kaja Kallas]')).toEqual(['kaja-kallas', 'name-twice 5:23']);
  });

  test('that is named like a property of every object means nothing', () => {
    expect(resolved('people', '[constructor, __proto__, toString]')).toEqual(['name-unknown 5:10', 'name-unknown 5:23', 'name-unknown 5:34']);
  });

  test('of a source that nobody has leaves the article out, and is told', () => {
    const edition = openArchive({ 'articles/a.md': article({ source: 'The Gazzette' }) });
    expect(edition.site.archive.articles).toEqual([]);
    expect(told(edition.problems.all())).toEqual(['name-unknown 4:9']);
    expect(edition.problems.all()[0]?.fix).toBe('Did you mean "The Gazette" (sources/gazette)? Or make the record sources/the-gazzette.md.');
  });

  test('of a source may be the code that it is cited under, unless two have it', () => {
    expect(articleOf(openArchive({ 'articles/a.md': article({ source: 'GZ' }) }), 'a').source).toBe('gazette');
    const two = openArchive({ 'articles/a.md': article({ source: 'GZ' }), 'sources/other.md': record({ name: 'Other', code: 'GZ' }) });
    expect(told(two.problems.all())).toEqual(['name-ambiguous 4:9']);
    const named = openArchive({ 'articles/a.md': article({ source: 'GZ' }), 'sources/other.md': record({ name: 'GZ' }) });
    expect(articleOf(named, 'a').source).toBe('other');
  });

  test('of a source may be a code that is its own id but for capitals, and means no other source that has that code', () => {
    const files = { 'articles/a.md': article({ source: 'NG' }), 'sources/ng.md': record({ name: 'The Example Paper', code: 'NG' }) };
    expect(articleOf(openArchive(files), 'a').source).toBe('ng');
    expect(articleOf(openArchive({ ...files, 'sources/other.md': record({ name: 'Other', code: 'NG' }) }), 'a').source).toBe('ng');
  });
});

test('ids in a list mean the same beside names, in parts of letters and twice', () => {
  const files = { 'people/josé.md': record({ name: 'José Example' }), 'people/ada.md': record({ name: 'Ada Example' }) };
  const people = (list: string) => resolved('people', list, files);
  expect(people('[josé, ada]')).toEqual(['josé', 'ada']);
  expect(people(`[${'josé'.normalize('NFD')}, ada]`)).toEqual(['josé', 'ada']);
  expect(people('[ada, José Example]')).toEqual(['ada', 'josé']);
  expect(people('[ada, josé, ada]')).toEqual(['ada', 'josé', 'name-twice 5:21']);
});

describe('a name of a record that was refused', () => {
  test.each([
    ['for a field that nobody knows', 'people/ada.md', record({ name: 'Ada Example', variants: '[A. Example, { form: Ада, kind: native }]', short: 'Example', colour: 'red' }), '[ada, Ada Example, A. EXAMPLE, Ада, Example]'],
    ['for a name that is a list', 'people/ada.md', record({ name: '[Ada, Example]' }), '[ada, Ada, Example]'],
    ['for YAML that is wrong behind the name', 'people/ada.md', record({ name: 'Ada Example', variants: 'one: two' }), '[ada, Ada Example]'],
    ['for an alias', 'people/ada.md', record({ name: '&a Ada Example', variants: '*a' }), '[ada, Ada Example]'],
    ['for frontmatter that is not there', 'people/ada.md', 'Ada Example', '[ada]'],
    ['for bytes that are not UTF-8', 'people/ada.md', Buffer.from([0xff]), '[ada]'],
    ['for its path', 'people/Ada Example.md', record({ name: 'Ada' }), '[Ada Example, ada]'],
    ['for a folder too many', 'people/e/ada-example.md', record({ name: 'Ada' }), '[ada-example, ada]'],
  ])('%s is not told as unknown', (_, path, text, list) => {
    const edition = openArchive({ [path]: text, 'articles/a.md': article({ people: list }) });
    expect(told(edition.problems.all(), path)).toHaveLength(1);
    expect(told(edition.problems.all(), 'articles/a.md')).toEqual([]);
    expect(articleOf(edition, 'a').people).toEqual([]);
  });

  test('is known to other records, to a source line and to a mention, and those of other kinds are not', () => {
    const files = { 'organisations/works.md': record({ name: 'Works', colour: 'red' }), 'sources/herald.md': record({ name: 'The Herald', colour: 'red' }) };
    const lines = (names: Lines) => told(openArchive({ ...files, 'articles/a.md': article(names, 'The Works.') }).problems.all(), 'articles/a.md');
    expect(lines({ organisations: 'Works', source: 'The Herald', mentions: '{ Works: works }' })).toEqual([]);
    expect(lines({ mentions: '{ Works: Works }', people: 'Works' })).toEqual(['name-unknown 6:9']);
    expect(told(openArchive({ ...files, 'articles/a.md': article(), 'people/ada.md': record({ name: 'Ada', roles: '[{ title: Head, organisation: Works }]' }) }).problems.all(), 'people/ada.md')).toEqual([]);
  });

  test('of a country without a name is not told as unknown', () => {
    const edition = openArchive({ 'countries/prussia.md': record({ variants: '[Kingdom of Prussia]' }), 'articles/a.md': article({ countries: '[prussia, Kingdom of Prussia]' }) });
    expect(told(edition.problems.all())).toEqual(['record-nameless 1:0']);
  });

  test('means the sound record that has it too', () => {
    expect(resolved('people', 'Kaja Kallas', { 'people/kaja.md': record({ name: 'Kaja Kallas', colour: 'red' }) })).toEqual(['kaja-kallas']);
  });
});

describe('a country', () => {
  test.each([
    ['usa', 'united-states'], ['USA', 'united-states'], ['United States', 'united-states'], ['united-states', 'united-states'],
    ['uk', 'united-kingdom'], ['UK', 'united-kingdom'], ['Britain', 'united-kingdom'],
    ['Burma', 'myanmar'], ['Zaire', 'congo-kinshasa'], ['ivory-coast', 'ivory-coast'], ['Czech Republic', 'czechia'], ['south-korea', 'south-korea'],
  ])('known from ISO 3166 is found by the name %s', (name, id) => {
    expect(countries(name)).toEqual([id]);
  });

  test.each(['Deutschland', 'ussr', 'west-germany', 'Atlantis', 'Britannia', 'XX', 'D'])('is not found by the name %s, which ISO 3166 lacks in English', (name) => {
    expect(countries(name)).toEqual(['name-unknown 5:12']);
  });

  test.each([['GB', 'united-kingdom'], ['gb', 'united-kingdom'], ['NO', 'norway'], ['DEU', 'germany']])('is found by its code %s', (code, id) => {
    expect(countries(code)).toEqual([id]);
    expect(countries(code, { [`countries/${id}.md`]: record({ variants: '[Some name]' }) })).toEqual([id]);
  });

  test('is not found by its code where another country has that for a name, and no text is linked by a code', () => {
    expect(countries('[CS, Serbia]', { 'countries/czechoslovakia.md': record({ name: 'Czechoslovakia', variants: '[CS, RS]' }) })).toEqual(['czechoslovakia', 'serbia']);
    expect(countries('RS', { 'countries/czechoslovakia.md': record({ name: 'Czechoslovakia', variants: '[CS, RS]' }) })).toEqual(['czechoslovakia']);
    const edition = openArchive({ 'articles/a.md': article({ countries: 'IT' }, 'IT is a word.') });
    expect(edition.texts.article(articleOf(edition, 'a'))).not.toContain('href="/countries');
    expect(edition.site.archive.authority({ kind: 'countries', id: 'italy' })?.variants.map(({ form }) => form)).not.toContain('IT');
  });

  test('is found by its name in the archive’s language, and in English too', () => {
    expect(resolved('countries', '[Deutschland, Frankreich, Italy]', {}, 'title: T\nlanguage: de\n')).toEqual(['germany', 'france', 'italy']);
    expect(resolved('countries', '[Германия, France]', {}, 'title: T\nlanguage: ru\n')).toEqual(['germany', 'france']);
  });

  test('in an archive of a language that has no country names is found by its name in English', () => {
    expect(resolved('countries', 'Germany', {}, 'title: T\nlanguage: tlh\n')).toEqual(['germany']);
  });

  test('that ISO 3166 lacks is found when it has a file', () => {
    expect(countries('[ussr, Soviet Union, USSR]', { 'countries/ussr.md': record({ name: 'Soviet Union', variants: '[USSR]', from: '1922', to: '1991' }) })).toEqual(['ussr', 'name-twice 5:19', 'name-twice 5:33']);
  });

  test('of ISO 3166 keeps its names when a file adds to it, by code or by the id', () => {
    expect(countries('[Deutschland, Germany, germany]', { 'countries/germany.md': record({ variants: '[Deutschland]' }) })).toEqual(['germany', 'name-twice 5:26', 'name-twice 5:35']);
    expect(countries('[kz, Kazakhstan, kazakhstan]', { 'countries/kz.md': record({ code: 'kz' }) })).toEqual(['kz', 'name-twice 5:17', 'name-twice 5:29']);
  });

  test('has its page when an article, a record or a mention names it, and none when nothing does', () => {
    const edition = openArchive({
      'articles/a.md': article({ countries: '[France]', mentions: '{ Washington: united-states }' }, 'Washington said.'),
      'people/a.md': record({ name: 'A', countries: 'Estonia', roles: '[{ title: President, country: Kazakhstan }]' }),
    });
    expect(edition.site.archive.authorities('countries').map(({ id }) => id)).toEqual(['estonia', 'france', 'kazakhstan', 'united-states']);
  });

  test.each([
    ['a code that ISO 3166 lacks', { 'countries/x.md': record({ name: 'X', code: 'XX' }) }, ['country-code-unknown 3:7']],
    ['no name and a file name that is no country', { 'countries/x.md': record({ from: '1900' }) }, ['record-nameless 1:0']],
    ['the code of a country that has a file', { 'countries/france.md': record({ code: 'FR' }), 'countries/frankreich.md': record({ code: 'FR' }) }, ['country-code-taken']],
    ['the file name of another country', { 'countries/germany.md': record({ code: 'FR' }) }, ['country-code-mismatch 2:7']],
    ['a name that the country of its file name has not', { 'countries/germany.md': record({ name: 'West Germany' }) }, ['country-renamed 2:7']],
    ['such a name and the code, or with another name', { 'countries/germany.md': record({ name: 'Federal Republic', code: 'DE' }), 'countries/myanmar.md': record({ name: 'Burma' }) }, []],
    ['the file name of another country in capitals', { 'countries/Germany.md': record({ code: 'FR' }) }, ['country-code-mismatch 2:7']],
  ])('with %s is told', (_, files, expected) => {
    const edition = openArchive({ 'articles/a.md': article({ countries: '[germany]' }), ...files });
    expect(told(edition.problems.all()).filter((problem) => !problem.startsWith('name-'))).toEqual(expected);
    const ids = edition.site.archive.authorities('countries').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a code that is rather a name is told with the code of that country', () => {
  const fixes = (fields: Record<string, string>) => openArchive({ 'countries/x.md': record(fields) }).problems.all().filter(({ code }) => code === 'country-code-unknown').map(({ fix }) => fix.split(';')[0]);
  expect([fixes({ code: 'UK' }), fixes({ name: 'Britain', code: 'EN' }), fixes({ name: 'X', code: 'XX' })]).toEqual([['Write "GB" if "United Kingdom" is meant'], ['Write "GB" if "United Kingdom" is meant'], ['Correct the code']]);
});

describe('the editor’s word on a mention', () => {
  const mention = (said: string, files: ContentFiles = {}, lines: Lines = {}) => {
    const edition = openArchive({ 'people/kaja-kallas.md': kallas, ...files, 'articles/a.md': article({ mentions: `{ "Form": ${said} }`, ...lines }, 'The Form stands here.') });
    return { rules: articleOf(edition, 'a').mentions, told: told(edition.problems.all(), 'articles/a.md') };
  };

  test('is a record of any kind, or none', () => {
    expect(mention('kaja-kallas')).toEqual({ rules: [{ form: 'Form', ref: { kind: 'people', id: 'kaja-kallas' } }], told: [] });
    expect(mention('France').rules).toEqual([{ form: 'Form', ref: { kind: 'countries', id: 'france' } }]);
    for (const none of ['none', 'None', 'NONE']) expect(mention(none)).toEqual({ rules: [{ form: 'Form', ref: undefined }], told: [] });
  });

  test('may say the kind, where a name is one of several kinds', () => {
    const two = { 'topics/georgia.md': record({ name: 'Georgia' }) };
    expect(mention('Georgia', two).rules[0]?.ref).toEqual({ kind: 'countries', id: 'georgia' });
    expect(mention('topics/georgia', two).rules[0]?.ref).toEqual({ kind: 'topics', id: 'georgia' });
  });

  test('may be a name with a slash', () => {
    expect(mention('AC/DC', { 'organisations/acdc.md': record({ name: 'AC/DC' }) })).toEqual({ rules: [{ form: 'Form', ref: { kind: 'organisations', id: 'acdc' } }], told: [] });
    expect(mention('Either/Or').told).toEqual(['name-unknown 5:21']);
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be on a form that every object has a property of: %s', (form) => {
    const edition = openArchive({ 'articles/a.md': article({ mentions: `{ ${form}: none }` }, `Of ${form}.`) });
    expect([articleOf(edition, 'a').mentions, told(edition.problems.all())]).toEqual([[{ form, ref: undefined }], []]);
    expect(told(openArchive({ 'articles/a.md': article({ mentions: `{ ${form}: Nobody }` }, `Of ${form}.`) }).problems.all())).toEqual([`name-unknown 5:${15 + form.length}`]);
    expect(told(openArchive({ 'articles/a.md': article({ mentions: `{ ${form}: [x] }` }, `Of ${form}.`) }).problems.all())).toEqual([`field-invalid 5:${15 + form.length}`]);
  });

  test('that is no record is told', () => {
    expect(mention('Nobody').told).toEqual(['name-unknown 5:21']);
  });
});

describe('what is broader than another', () => {
  const topics = (pairs: Record<string, string>) => {
    const files = Object.fromEntries(Object.entries(pairs).map(([id, broader]) => [`topics/${id}.md`, record({ name: id, ...(broader === '' ? {} : { broader }) })]));
    return openArchive({ 'articles/a.md': article(), ...files });
  };

  test('is known from both sides', () => {
    const { archive } = topics({ shapes: '', circles: 'Shapes', squares: 'shapes' }).site;
    expect(archive.authority({ kind: 'topics', id: 'circles' })?.broader).toEqual({ kind: 'topics', id: 'shapes' });
    expect(archive.backlinks.narrowerOf({ kind: 'topics', id: 'shapes' }).map(({ id }) => id)).toEqual(['circles', 'squares']);
  });

  test('in a circle is told for each record of the circle, at its line, and the search for it ends', () => {
    const told3 = (pairs: Record<string, string>) => topics(pairs).problems.all().filter(({ code }) => code === 'broader-loop').map(({ code, file, line, message }) => `${file}:${String(line)} ${code} ${/: (.*)\./.exec(message)?.[1] ?? ''}`);
    expect(told3({ a: 'a' })).toEqual(['topics/a.md:3 broader-loop a > a']);
    expect(told3({ a: 'b', b: 'c', c: 'a' })).toEqual(['topics/a.md:3 broader-loop a > b > c > a', 'topics/b.md:3 broader-loop b > c > a > b', 'topics/c.md:3 broader-loop c > a > b > c']);
    expect(told3({ outside: 'a', a: 'b', b: 'a' })).toEqual(['topics/a.md:3 broader-loop a > b > a', 'topics/b.md:3 broader-loop b > a > b']);
  });
});
