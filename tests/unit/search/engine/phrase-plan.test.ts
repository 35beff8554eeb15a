import { describe, expect, test } from 'vitest';
import { planOf } from '../../../../src/search/engine/phrase-plan.ts';

const common = ['the', 'of', 'to'];
const placed = (phrase: string) => planOf(phrase.split(' '), common).map(({ index, before, behind }) => [index, before, behind]);

describe('the words of a phrase whose places are looked up', () => {
  test.each([
    ['bank england', [[0, undefined, undefined], [1, undefined, undefined]]],
    ['bank of england', [[0, undefined, 2], [2, 2, undefined]]],
    ['bank of the west', [[0, undefined, 2], [3, 1, undefined]]],
    ['the bank', [[1, 1, undefined]]],
    ['bank of', [[0, undefined, 2]]],
  ])('are of %j those that are not common, which note the common ones beside them', (phrase, expected) => {
    expect(placed(phrase)).toEqual(expected);
  });

  test('are common ones too where no other stands beside them', () => {
    expect(placed('of the to bank').map(([index]) => index)).toEqual([0, 1, 3]);
    expect(placed('of the').map(([index]) => index)).toEqual([0, 1]);
    expect(placed('the').map(([index]) => index)).toEqual([0]);
  });
});
