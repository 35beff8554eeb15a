import { expect, test } from 'vitest';
import { openArchive, record } from '../../../helpers/archive.ts';

test('several forms of a name that are written as one are told, with the list that is meant', () => {
  const files = {
    'people/ada.md': record({ name: 'Ada Example', variants: 'A. Example; Ada E.', short: 'Example; Ada' }),
    'people/ben.md': record({ name: 'Ben Sample', variants: '["Sample, Ben", "B. Sample, Ben Sampel"]' }),
    'organisations/works.md': record({ name: 'Example Works', variants: '["Ministry of Works, Roads and Bridges"]' }),
  };
  const found = openArchive(files).problems.all().filter(({ code }) => code === 'forms-joined');
  expect(found.map(({ file, line, column, fix }) => `${file} ${String(line)}:${String(column)} ${fix}`)).toEqual([
    'people/ada.md 3:11 Several forms are a list: variants: [A. Example, Ada E.].', 'people/ada.md 4:8 Several forms are a list: short: [Example, Ada].',
    'people/ben.md 3:27 Several forms are a list: variants: [B. Sample, Ben Sampel].',
  ]);
});
