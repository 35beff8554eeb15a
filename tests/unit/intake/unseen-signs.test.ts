import { expect, test } from 'vitest';
import { article, openArchive, record } from '../../helpers/archive.ts';

/** `message fix` of each error of a file. */
function said(files: Readonly<Record<string, string>>): string[] {
  return openArchive(files).problems.all().filter(({ severity }) => severity === 'error').map(({ message, fix }) => `${message} ${fix}`);
}

test.each(['2001-02-03\u200b', '\u200e2001-02-03'])('a sign in a date that cannot be seen is shown, and the date is to be typed again', (date) => {
  expect(said({ 'articles/a.md': article({ date }) })).toEqual([`"date" is "${date.replace(/[\u200b\u200e]/u, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)}", which is not a date in EDTF. Type the value again: a sign that cannot be seen stands in it.`]);
});

test('a name with such a sign is not to become a form of the record', () => {
  const [told = ''] = said({ 'articles/a.md': article({ people: 'Ada\u200b Example' }), 'people/ada-example.md': record({ name: 'Ada Example' }) });
  expect(told).toContain('"Ada\\u200b Example"');
  expect(told).toMatch(/ Type the name again: a sign that cannot be seen stands in it\.$/);
});

test('letters that are stored as parts are to be typed anew, for the name that is proposed looks the same', () => {
  expect(said({ [`articles/${'größe'.normalize('NFD')}.md`]: article() })[0]).toContain('Rename it, for example to "größe", which looks the same: type its letters anew.');
});

test.each([
  ['image', 'Pictures are named in the text: ![What it shows](name.jpg).'], ['cover', 'Pictures are named in the text: ![What it shows](name.jpg).'],
  ['subtitle', 'Did you mean "summary"?'], ['place', 'Did you mean "dateline"?'], ['embargo', 'Did you mean "draft"?'],
])('of %s it is told what is meant, and not what is spelt nearly so', (field, fix) => {
  expect(said({ 'articles/a.md': article({ [field]: 'x' }) })[0]).toContain(` here. ${fix}`);
});

test('in a line that is shown as it is right a sign that cannot be seen is written as YAML has it', () => {
  expect(said({ 'articles/a.md': article({ summary: '@a\tb\u200b' }) })).toEqual(['The fields cannot be read: a value begins with a sign that YAML keeps for itself. Put quotation marks around the value: summary: "@a\\u0009b\\u200b".']);
});
