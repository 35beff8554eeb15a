import { expect, test } from 'vitest';
import { RepeatedNotes } from '../../../src/imports/repeated-notes.ts';
import { tellItem } from '../../../src/imports/telling.ts';

test('a sentence that holds for many articles is told of ten, and at the end of how many more', () => {
  const repeated = new RepeatedNotes();
  const told = Array.from({ length: 12 }, (_, at) => tellItem(
    { scope: 'a', input: 'a', line: 1, raw: undefined, ending: '.md', reading: { ok: false, reasons: [] }, notes: ['A note.', ...(at === 11 ? ['Another.'] : [])] },
    { fate: 'created', file: `${at}.md` },
    repeated,
  ));
  expect(told[9]).toBe('9.md\n  A note.');
  expect(told.slice(10)).toEqual([undefined, '11.md\n  Another.']);
  expect(repeated.lines).toEqual(['The same of 2 more: A note.']);
});
