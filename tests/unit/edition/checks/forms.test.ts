import { expect, test } from 'vitest';
import { openArchive, record } from '../../../helpers/archive.ts';

test('several forms of a name that are written as one are told, with the list that is meant, or the entries of one', () => {
  const files = {
    'people/ada.md': record({ name: 'Ada Example', variants: 'A. Example; Example, Ada', short: '"Example #1; B: Works"' }),
    'people/ben.md': record({ name: 'Ben Sample', variants: '["Sample, Ben; B. \\"Sam\\" Sample", Ben Sampel]' }),
    'people/cem.md': record({ name: 'Cem Sample', variants: '[{ form: C. Sample; Cem S., kind: misprint }]' }),
  };
  const found = openArchive(files).problems.all().filter(({ code }) => code === 'forms-joined');
  expect(found.map(({ file, line, column, fix }) => `${file} ${String(line)}:${String(column)} ${fix}`)).toEqual([
    'people/ada.md 3:11 Several forms are a list: variants: ["A. Example", "Example, Ada"].', 'people/ada.md 4:8 Several forms are a list: short: ["Example #1", "B: Works"].',
    'people/ben.md 3:12 Make an entry of each in place of this one: "Sample, Ben", "B. \\"Sam\\" Sample".',
    'people/cem.md 3:12 Make an entry of each in place of this one: "C. Sample", "Cem S.".',
  ]);
});

test('a form with commas is one, and so is one with a sign of HTML', () => {
  const variants = '["van der Beispiel, Zoe Maria", "Zoe Beispiel, Countess of Muster", "Zoe Beispiel &amp; Sons"]';
  expect(openArchive({ 'people/zoe.md': record({ name: 'Zoe', variants }) }).problems.all().filter(({ code }) => code === 'forms-joined')).toEqual([]);
});
