import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { Scaler } from '../../../../src/publish/pictures/scaler.ts';
import { recipe } from '../../../../src/site/smaller-pictures.ts';
import { gradient, halfOf } from '../../../helpers/pictures.ts';

const scaler = new Scaler();

afterAll(() => scaler.close());

/** A PNG that is written here, so that no other program has a part in it. */
function png(width: number, height: number): Buffer {
  const chunk = (name: string, data: Uint8Array) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows.set([(x * y) % 251, (x + 3 * y) % 256, ((x >> 4) * (y >> 4)) % 256], y * (1 + 3 * width) + 1 + 3 * x);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

test('the same picture gives the same bytes on every machine', async () => {
  const made = await scaler.scale({ bytes: png(1000, 700), whole: { width: 1000, height: 700 }, wanted: [{ width: 640, height: 448 }, { width: 333, height: 233 }] });
  expect(made?.map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16))).toEqual(['7c2c7c282de615f4', '024946df391dc81a']);
});

test('no native code has a part in it', () => {
  const script = `import { Scaler } from ${JSON.stringify(new URL('../../../../src/publish/pictures/scaler.ts', import.meta.url).href)};
    const scaler = new Scaler();
    const made = await scaler.scale({ bytes: Buffer.from('${png(100, 10).toString('base64')}', 'base64'), whole: { width: 100, height: 10 }, wanted: [{ width: 50, height: 5 }] });
    console.log(made.length, process.report.getReport().sharedObjects.filter((file) => /sharp|vips/.test(file)).length);
    await scaler.close();`;
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })).toBe('1 0\n');
});

test('names of smaller sizes are of the very package that makes them', () => {
  expect(recipe.sharp).toBe(sharp.versions.sharp);
});

test('a picture that cannot be decoded, or is not as large as its head says, has none; the next one is made all the same', async () => {
  const ask = (bytes: Uint8Array, width = 900) => scaler.scale({ bytes, whole: { width, height: 300 }, wanted: [{ width: 64, height: 20 }] });
  const whole = await gradient(900, 300, 'webp');
  expect(await ask(halfOf(whole))).toBeUndefined();
  expect(await ask(Buffer.from('no picture'))).toBeUndefined();
  expect(await ask(whole, 901)).toBeUndefined();
  expect(await ask(whole)).toHaveLength(1);
});
