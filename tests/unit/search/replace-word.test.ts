import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withWordReplaced } from '../../../src/search/replace-word.ts';

describe('a word that takes the place of another', () => {
  test.each([
    ['japan (tradde)', 'japan (traded)'],
    ['Tradde, or TRADDÉ', 'traded, or traded'],
    ['"tradde" -tradde topic:tradde tradde', '"tradde" -tradde topic:tradde traded'],
    ['free-tradde/zone', 'free-traded/zone'],
    ['untradde', 'untradde traded'],
    ['', 'traded'],
  ])('leaves the rest of %j as it was', (query, replaced) => {
    expect(withWordReplaced(query, 'tradde', 'traded')).toBe(replaced);
  });

  test('is taken as it stands', () => {
    expect(withWordReplaced('a tradde b', 'tradde', '$& $1')).toBe('a $& $1 b');
  });

  test('is always there, whatever was typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('tradde', ' ', '"', '-', ':', '(', 'ß', '漢') }), (query) => {
      expect(withWordReplaced(query, 'tradde', 'traded')).toContain('traded');
    }));
  });
});
