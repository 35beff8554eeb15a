import { expect, test } from 'vitest';
import { Fingerprints } from '../../../src/imports/fingerprints.ts';

test('the first content of every key is told from the same and from another, however many there are', () => {
  const seen = new Fingerprints();
  for (let number = 0; number < 20_000; number += 1) expect(seen.meet(`key ${number}`, `content ${number}`)).toBe('first');
  for (let number = 0; number < 20_000; number += 1) {
    expect(seen.meet(`key ${number}`, `content ${number}`)).toBe('same');
    expect(seen.meet(`key ${number}`, 'another')).toBe('other');
  }
});
