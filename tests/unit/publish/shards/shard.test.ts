import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShard, shareOf } from '../../../../src/publish/shards/shard.ts';

test('the shares of all shards are the whole in its order, and differ by one at most', () => {
  fc.assert(fc.property(fc.nat(50), fc.integer({ min: 1, max: 20 }), (length, of) => {
    const all = Array.from({ length }, (_, index) => index);
    const shares = Array.from({ length: of }, (_, index) => shareOf(all, { number: index + 1, of }));
    expect(shares.flat()).toEqual(all);
    const lengths = shares.map((share) => share.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  }));
});

test('a shard is written as its number and how many there are', () => {
  expect(readShard('2/8')).toEqual({ number: 2, of: 8 });
  for (const odd of ['', '2', '0/8', '9/8', '2/0', '-1/8', '2/8/1', ' 2/8', '1.5/8', '2/99999', '02/8', '2e0/8']) expect(readShard(odd), odd).toBeUndefined();
});
