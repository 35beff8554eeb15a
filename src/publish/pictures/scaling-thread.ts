import type sharpAsLoaded from 'sharp';
import type { Sharp } from 'sharp';
import { mostPixels, recipe } from '../../site/smaller-pictures.ts';
import type { Size } from '../../site/smaller-pictures.ts';
import { doJobs } from '../threads/jobs.ts';
import { scalingThread } from './scaling.ts';
import type { ScalingAsked, ScalingTold } from './scaling.ts';

/**
 * Makes pictures smaller. It runs in a thread that can load no native code (`--no-addons`), so that sharp takes its WebAssembly: that
 * gives the same bytes on every machine, and a picture that was made to break a decoder reaches nothing outside of it.
 */
doJobs(scalingThread, () => Promise.resolve(told));

async function told(asked: ScalingAsked): Promise<ScalingTold> {
  const sharp = await loaded();
  return typeof sharp === 'string' ? { is: 'not at hand', why: sharp } : scaled(sharp, asked);
}

type Loaded = typeof sharpAsLoaded;

async function loaded(): Promise<Loaded | string> {
  try {
    const { default: sharp } = await import('sharp');
    if (sharp.versions.sharp !== recipe.sharp) return `it is of version ${sharp.versions.sharp}`;
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n', 1).join('') : 'it cannot be loaded';
  }
}

async function scaled(sharp: Loaded, { bytes, whole, wanted }: ScalingAsked): Promise<ScalingTold> {
  const opened = (): Sharp => sharp(bytes, { failOn: 'none', limitInputPixels: mostPixels });
  try {
    const { autoOrient: { width, height } } = await opened().metadata();
    // The page says how wide and how high the picture is. Where decoder and head differ nobody knows what a browser shows.
    if (width !== whole.width || height !== whole.height) return { is: 'not decoded' };
    const pictures: Uint8Array[] = [];
    for (const size of wanted) pictures.push(await smaller(opened(), size));
    return { is: 'made', pictures };
  } catch {
    return { is: 'not decoded' };
  }
}

/**
 * In sRGB and without anything that the file says of itself, such as where it was taken. A copy: what sharp answers with
 * stands in the memory that it goes on using.
 */
async function smaller(picture: Sharp, { width, height }: Size): Promise<Uint8Array> {
  const made = await picture.autoOrient().resize({ width, height, fit: 'fill' }).toColourspace('srgb').webp({ quality: recipe.quality, smartSubsample: true }).toBuffer();
  return new Uint8Array(made);
}
