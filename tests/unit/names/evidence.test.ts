import { expect, test } from 'vitest';
import { refKey } from '../../../src/model/kinds.ts';
import type { Authority } from '../../../src/model/record.ts';
import { findNames } from '../../../src/names/find-names.ts';
import { NameFinder } from '../../../src/names/name-finder.ts';
import { nameWords } from '../../../src/names/words/name-words.ts';
import { person } from '../../names-corpus/record.ts';

/** Somebody known by one name, which is another's surname. */
const solo = person('solo', ['Sample'], ['Benny', 'Benson']);
/** Somebody known by one name, which is another's short form. */
const other = person('other', ['Benson'], ['Oxo']);
const ben = person('ben', ['Ben Sample'], ['Sample']);
const cy = person('cy', ['Cy Sample'], ['Sample']);
const namesake = person('namesake', ['Ben Sample']);

/** `printed record reason` of each name that is tied, `printed ?` of one that two may bear, `printed - reason` of one that is left alone, in the order of the text. */
function told(text: string, listed: readonly Authority[] = []): string[] {
  const { marks, unsure, untied } = findNames(new NameFinder([solo, ben, cy, other]), [text], { listed: new Set(listed.map(refKey)), rules: [], words: nameWords('en') });
  return [
    ...marks.map(({ index, printed, ref, reason }) => ({ index, line: `${printed} ${ref.id} ${reason}` })),
    ...unsure.map(({ index, printed, candidates }) => ({ index, line: `${printed} ? ${candidates.map(({ id }) => id).join(' ')}` })),
    ...untied.map(({ index, printed, reason }) => ({ index, line: `${printed} - ${reason}` })),
  ].sort((a, b) => a.index - b.index).map(({ line }) => line);
}

test('a whole name that is also the surname of others is evidence of its own record where nothing speaks for them', () => {
  expect(told('He saw Sample, and Benny went.')).toEqual(['Sample solo strong', 'Benny solo weak-beside-strong']);
});

test('a whole name that is also the surname of somebody whom the article lists or names is evidence of nobody', () => {
  expect(told('He saw Sample, and Benny went.', [ben])).toEqual(['Sample ben weak-listed', 'Benny - no-evidence']);
  expect(told('He saw Ben Sample; then Sample, and Benny, went.')).toEqual(['Ben Sample ben strong', 'Sample ? ben solo', 'Benny - no-evidence']);
});

test('what is evidence does not depend on which of two such names stands first', () => {
  expect(told('He saw Sample and Benson, and Oxo went.')).toEqual(['Sample solo strong', 'Benson ? other solo', 'Oxo other weak-beside-strong']);
  expect(told('He saw Benson and Sample, and Oxo went.')).toEqual(['Benson ? other solo', 'Sample solo strong', 'Oxo other weak-beside-strong']);
});

test('a first name before the one word that a record has needs the frontmatter or an office, and says which', () => {
  const ada = person('ada', ['Quux']);
  const of = (text: string, listed: readonly Authority[] = []) => {
    const { marks, untied } = findNames(new NameFinder([ada]), [text], { listed: new Set(listed.map(refKey)), rules: [], words: nameWords('en') });
    return [...marks, ...untied].map(({ printed, reason }) => `${printed} ${reason}`);
  };
  expect(of('Ada Quux went.')).toEqual(['Quux doubted']);
  expect(of('Ada Quux went.', [ada])).toEqual(['Quux weak-listed']);
  expect(of('Then Minister Ada Quux went. They saw Ada Quux and Ben Quux.')).toEqual(['Quux strong', 'Quux weak-beside-strong', 'Quux doubted']);
  expect(findNames(new NameFinder([person('ada', ['Quux', 'Ada Quux'])]), ['Minister Ben Quux went.'], { listed: new Set(['people/ada']), rules: [], words: nameWords('en') }).marks).toEqual([]);
});

test('a name that several bear whole stands for the one that the article lists, and says so', () => {
  const { marks, unsure } = findNames(new NameFinder([ben, namesake]), ['He saw Ben Sample.'], { listed: new Set([refKey(namesake)]), rules: [], words: nameWords('en') });
  expect(marks.map(({ ref, reason }) => [ref.id, reason])).toEqual([['namesake', 'listed-of-several']]);
  expect(unsure).toEqual([]);
});
