import { expect, test } from 'vitest';
import { openArchive } from '../../helpers/archive.ts';

/** `line:column message fix` of each problem of the file of a record. */
function said(text: string, path: string): string[] {
  return openArchive({ [path]: text }).problems.all().filter(({ file }) => file === path).map(({ line, column, message, fix }) => `${line}:${column} ${message} ${fix}`);
}

test('dates of a group that stand in the wrong order, as far as they are certain', () => {
  const person = (...added: string[]) => said(`---\nname: Ada\n${added.join('\n')}\n---\n`, 'people/ada.md');
  expect(person('born: 1953', 'died: 1950-05')).toEqual(['4:7 "died" is "1950-05", which is before the beginning. Correct that date, or the one of the beginning.']);
  expect(person('roles:', '  - title: Chief', '    from: 1999', '    to: 1998')).toEqual(['6:9 "roles, entry 1, to" is "1998", which is before the beginning. Correct that date, or the one of the beginning.']);
  expect(person('born: 1960', 'died: 1950/1951')[0]).toContain('"died" is "1950/1951", which is before the beginning.');
  expect(person('died: 1951/1950')[0]).toContain('which ends before it begins. Put the earlier date before the slash.');
  expect(said('---\nname: Oldland\nfrom: 1950/1960\nto: 1949\n---\n', 'countries/oldland.md')).toEqual(['4:5 "to" is "1949", which is before the beginning. Correct that date, or the one of the beginning.']);
  for (const fine of [['born: 1953', 'died: 1953-01'], ['born: 1953~', 'died: 1950'], ['born: 1950/1960', 'died: 1955'], ['born: 195X', 'died: 1950'], ['died: 1950'], ['born: 1953']]) expect(person(...fine)).toEqual([]);
});

test('a date that a record may lack is not to be made up', () => {
  expect(said('---\nname: Ada\nborn: unknown\nroles:\n  - title: Chief\n    to: present\n---\n', 'people/ada.md').map((one) => one.split('EDTF. ')[1])).toEqual(['Leave the line out until you know it.', 'Leave the line out: what has no end goes on.']);
});
