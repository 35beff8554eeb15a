import { expect, test } from 'vitest';
import { rangeShown } from '../../../../src/client/range/range-shown.ts';

test.each([
  [{}, {}, {}],
  [{ from: '1987', to: '1987-03' }, { firstDay: '1987-01-01', lastDay: '1987-03-31' }, { from: '1987', to: '1987-03' }],
  [{}, { firstDay: '1987-03-11', lastDay: '1987-03-19' }, { from: '1987-03-11', to: '1987-03-19' }],
  [{ from: '1987', to: '1988' }, { firstDay: '1987-03-11', lastDay: '1988-12-31' }, { from: '1987-03-11', to: '1988' }],
])('of %j and words that make it %j the range %j is shown', (chosen, bounds, shown) => {
  expect(rangeShown(chosen, bounds)).toEqual(shown);
});
