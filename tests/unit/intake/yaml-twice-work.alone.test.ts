import { expect, test } from 'vitest';
import { countingBlocks } from '../../../bench/torture/work.ts';
import { readYaml } from '../../../src/intake/yaml.ts';

// Of a function that ran before, V8 counts the calls alone: nothing is read before this.
test('twice as many fields are twice the work', () => {
  const { byBlocks, end } = countingBlocks();
  const fields = (count: number) => Array.from({ length: count }, (_, at) => `field${String(at)}: x\n`).join('');
  const [short, long] = byBlocks(() => { readYaml('a.md', fields(1000), 2); }, () => { readYaml('a.md', fields(2000), 2); }, 2.5);
  end();
  expect(long / short).toBeLessThan(2.5);
});
