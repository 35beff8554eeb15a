import sharp from 'sharp';
import type { Sharp } from 'sharp';

export type PictureForm = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** A synthetic picture that shows nothing: colours that run into each other. */
export function raw(width: number, height: number, shift = 0): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    pixels[3 * at] = (x * 7 + shift) & 0xff;
    pixels[3 * at + 1] = (y * 5 + (x >> 3)) & 0xff;
    pixels[3 * at + 2] = ((x ^ y) + shift) & 0xff;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

export function gradient(width: number, height: number, form: PictureForm, shift = 0): Promise<Buffer> {
  return raw(width, height, shift).toFormat(form).toBuffer();
}

/** Two pictures, one after the other. */
export async function moving(width: number, height: number, form: 'gif' | 'webp'): Promise<Buffer> {
  const frames = await Promise.all([0, 99].map((shift) => gradient(width, height, 'png', shift)));
  return sharp(frames, { join: { animated: true } }).toFormat(form, { delay: [100, 100] }).toBuffer();
}

/** A PNG that says that it moves: the chunk stands before the first picture. */
export async function movingPng(width: number, height: number): Promise<Buffer> {
  const still = await gradient(width, height, 'png');
  const chunk = Buffer.from([0, 0, 0, 8, 0x61, 0x63, 0x54, 0x4c, 0, 0, 0, 2, 0, 0, 0, 0, 0xf3, 0x8d, 0x93, 0x70]);
  return Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)]);
}

/** Black and white alone, as a page of print is scanned: a small file for its size. */
export function print(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = ((at % width) * 7 + Math.floor(at / width) * 3) % 13 < 4 ? 0 : 255;
  return sharp(pixels, { raw: { width, height, channels: 1 } }).png({ palette: true, colours: 2 }).toBuffer();
}

export function halfOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length / 2);
}

/** A PNG whose head promises more than is there. */
export async function promising(width: number, height: number): Promise<Buffer> {
  const bytes = await gradient(900, 10, 'png');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
