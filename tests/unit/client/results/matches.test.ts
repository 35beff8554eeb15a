import { expect, test } from 'vitest';
import { Marker } from '../../../../src/client/results/matches.ts';
import { wordsOf } from '../../../../src/search/text/words.ts';

test('where a longer phrase begins with a shorter one, the longer one is found, in whatever order they are given', () => {
  const phrases = [['new'], ['new', 'york', 'times'], ['new', 'york']];
  for (const marked of [phrases, phrases.toReversed()]) {
    expect(new Marker(marked).find(wordsOf('New York Times, new in New York')).map(({ from, to }) => [from, to])).toEqual([[0, 3], [3, 4], [5, 7]]);
  }
});
