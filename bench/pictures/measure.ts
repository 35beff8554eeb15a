import { performance } from 'node:perf_hooks';
import sharp from 'sharp';
import { Scaler } from '../../src/publish/pictures/scaler.ts';

/**
 * What smaller sizes of pictures cost: `node bench/pictures/measure.ts [WIDTH] [HEIGHT]`. The pictures are synthetic: colours that run into
 * each other under a grain, which is about as much to encode as a photograph.
 */
const [width = 3000, height = 2000] = process.argv.slice(2).map(Number);
const times = 5;
const widths = [720, 1000, 1280];

const pixels = Buffer.alloc(width * height * 3);
for (let at = 0, grain = 1; at < pixels.length; at += 1) {
  grain = (Math.imul(grain, 1_103_515_245) + 12_345) >>> 0;
  const pixel = Math.floor(at / 3);
  pixels[at] = ((pixel % width) / 12 + pixel / width / 9 + 60 * Math.sin(pixel / width / (20 + (at % 3))) + ((grain >>> 16) & 31) + 60) & 0xff;
}

const scaler = new Scaler();
for (const form of ['jpeg', 'png', 'webp'] as const) {
  const bytes = await sharp(pixels, { raw: { width, height, channels: 3 } }).toFormat(form).toBuffer();
  const ask = () => scaler.scale({
    bytes,
    whole: { width, height },
    wanted: widths.map((one) => ({ width: one, height: Math.round((height * one) / width) })),
  });
  const made = await ask();
  const [begun, worked] = [performance.now(), process.cpuUsage()];
  for (let time = 0; time < times; time += 1) await ask();
  const { user, system } = process.cpuUsage(worked);
  const sizes = made?.map(({ length }) => Math.round(length / 1000)).join(', ');
  console.log(`${form}, ${width} × ${height}, ${Math.round(bytes.length / 1000)} KB: ${((performance.now() - begun) / times / 1000).toFixed(2)} s, CPU ${((user + system) / times / 1e6).toFixed(2)} s; sizes of ${sizes} KB; memory up to ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
}
await scaler.close();
