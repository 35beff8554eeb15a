import { expect, test } from 'vitest';
import { citationLine } from '../../../src/model/citation-line.ts';

const cited = { byline: ['A. Writer', 'B. Writer'], title: 'A title', source: 'The Gazette', when: '3 February 2001', page: '', translated: '', archive: 'The archive', address: 'https://news.example/articles/one/' };

test('a citation has what is known, in one order', () => {
  expect(citationLine({ ...cited, time: '10:00\u00a0UTC', page: 'p.\u00a0B4' })).toBe('A. Writer, B. Writer, “A title”, The Gazette, 3 February 2001, 10:00 UTC, p. B4. The archive, https://news.example/articles/one/');
  expect(citationLine({ ...cited, byline: [], address: undefined })).toBe('“A title”, The Gazette, 3 February 2001. The archive.');
});

test('a date that ends in a full stop ends the sentence', () => {
  expect(citationLine({ ...cited, byline: [], when: '3 февраля 2001\u00a0г.' })).toBe('“A title”, The Gazette, 3 февраля 2001 г. The archive, https://news.example/articles/one/');
  expect(citationLine({ ...cited, byline: [], when: '3 февраля 2001\u00a0г.', translated: 'машинный перевод' })).toContain(', 3 февраля 2001 г. (машинный перевод). The archive');
});

test('parts of a citation that are written from right to left stay in their order', () => {
  const line = citationLine({ ...cited, byline: ['عمر المثال', 'A. Writer'], title: 'عنوان', source: 'דוגמה' });
  expect(line).toBe('عمر المثال\u200e, A. Writer, “عنوان”\u200e, דוגמה\u200e, 3 February 2001. The archive, https://news.example/articles/one/');
});

test('a part of a citation that turns round what is behind it ends doing so', () => {
  const line = citationLine({ ...cited, byline: ['A.\u202b Writer', 'B.\u2069 Writer'], title: 'A \u202etitle', source: '\u2067Gazette' });
  expect(line).toBe('A.\u202b Writer\u202c\u200e, B. Writer, “A \u202etitle\u202c”\u200e, \u2067Gazette\u2069, 3 February 2001. The archive, https://news.example/articles/one/');
});
