import { expect, test } from 'vitest';
import { readNames } from '../../../../src/search/names/matcher.ts';

const names = readNames({
  person: [['', 'Goesta Moellner', 1], ['', 'Baer Sample', 1], ['', 'Boele Sample', 1], ['', 'Bole Sample', 1], ['', 'Muellner Bauer', 1]],
  country: [['', 'Sample', 1, [['Sud Sample'], [], [], ['SOEN']]]], organisation: [['', 'Sample Poets', 1]], topic: [], source: [],
});

test('a word is another spelling of those of people’s names that have two letters for its vowel, unless it is one of any name itself or has three letters', () => {
  expect(['mollner', 'gosta', 'mullner'].map((typed) => names?.spellings(typed))).toEqual([['moellner'], ['goesta'], ['muellner']]);
  for (const typed of ['moellner', 'molner', 'bar', 'bole', 'baur', 'sued', 'son', 'soen', 'pots', '']) expect(names?.spellings(typed), typed).toEqual([]);
});
