import { expect, test } from 'vitest';
import { countingBlocks } from '../../../bench/torture/work.ts';
import { lostParts } from '../../../src/markdown/lost-parts.ts';

// Of a function that ran before, V8 counts the calls alone: no text is looked through before this.
test('parts that readers do not see are not looked for in a text that prints signs of shares, which most reports of an agency do', () => {
  const { byBlocks, end } = countingBlocks();
  const [sign, tag] = byBlocks(() => { lostParts('Shares of Example <XX.N> rose.'); }, () => { lostParts('Shares of Example <XX> rose.'); }, 0);
  end();
  expect(sign).toBeLessThan(tag / 20);
});
