import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { measured } from '../../../../src/edition/pictures/measured-picture.ts';
import { gradient, halfOf, moving, movingPng, raw } from '../../../helpers/pictures.ts';

describe('a picture is measured without being unpacked', () => {
  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('as %s', async (form) => {
    expect(measured(await gradient(70, 20, form))).toEqual({ width: 70, height: 20, moves: false });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('as it is seen where its camera noted how it was held: %s', async (orientation) => {
    const { autoOrient: { width, height } } = await sharp(await raw(70, 20).withMetadata({ orientation }).jpeg().toBuffer()).metadata();
    expect(measured(await raw(70, 20).withMetadata({ orientation }).jpeg().toBuffer())).toEqual({ width, height, moves: false });
  });
});

test.each([1, 3, 6, 8])('an AVIF is measured as it is seen, which a box of its own tells: %s', async (orientation) => {
  const bytes = await raw(70, 20).withMetadata({ orientation }).avif().toBuffer();
  const { autoOrient: { width, height } } = await sharp(bytes).metadata();
  expect(orientation > 4).toBe(height > width);
  expect(measured(bytes)).toEqual({ width, height, moves: false });
});

describe('a picture moves', () => {
  test('that has a second one behind the first', async () => {
    const moves = await Promise.all([moving(70, 20, 'gif'), moving(70, 20, 'webp'), movingPng(70, 20)]);
    expect(moves.map((bytes) => measured(bytes)?.moves)).toEqual([true, true, true]);
  });

  test('also where it is cut short, and it makes nobody wait', async () => {
    const pictures = await Promise.all([moving(70, 20, 'gif'), moving(70, 20, 'webp'), movingPng(70, 20), gradient(70, 20, 'avif')]);
    fc.assert(fc.property(fc.constantFrom(...pictures), fc.nat(4000), fc.nat(4000), fc.nat(255), (bytes, length, place, value) => {
      const harmed = Buffer.from(bytes.subarray(0, length));
      if (place < harmed.length) harmed[place] = value;
      const { width = 1, height = 1 } = measured(harmed) ?? {};
      expect(Math.min(width, height)).toBeGreaterThan(0);
    }), { numRuns: 2000 });
    expect(measured(halfOf(await gradient(700, 200, 'png')))).toEqual({ width: 700, height: 200, moves: false });
  });
});
