import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DateReader } from '../../../src/search/dates/date-reader.ts';
import { withWordReplaced } from '../../../src/search/replace-word.ts';

const reader = new DateReader('en');
const readDate = (typed: string) => reader.read(typed);

describe('a word that takes the place of another', () => {
  test.each([
    ['japan (tradde)', 'japan (traded)'],
    ['Tradde, or TRADDÉ', 'traded, or traded'],
    ['"tradde" -tradde topic:tradde tradde', '"tradde" -tradde topic:tradde traded'],
    ['free-tradde/zone', 'free-traded/zone'],
    ['untradde', 'untradde traded'],
    ['', 'traded'],
  ])('leaves the rest of %j as it was', (query, replaced) => {
    expect(withWordReplaced(query, readDate, 'tradde', 'traded')).toBe(replaced);
  });

  test('is taken as it stands', () => {
    expect(withWordReplaced('a tradde b', readDate, 'tradde', '$& $1')).toBe('a $& $1 b');
  });

  test('leaves a date with spaces behind its field alone', () => {
    expect(withWordReplaced('date:2 March 1987 march', readDate, 'march', 'marsh')).toBe('date:2 March 1987 marsh');
  });

  test('is always there, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('tradde', ' ', '"', '-', ':', '(', 'ß', '漢') }), (query) => {
      expect(withWordReplaced(query, readDate, 'tradde', 'traded')).toContain('traded');
    }));
  });
});
