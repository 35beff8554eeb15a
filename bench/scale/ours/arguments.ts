import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ scripts: z.record(z.string(), z.string()) });

/** What Node is told when `npm run NAME` runs one of our commands. npm itself is not measured. */
export function argumentsOf(checkout: string, name: string): readonly string[] {
  const { scripts } = manifest.parse(JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')));
  const [program, ...args] = scripts[name]?.split(' ') ?? [];
  if (program !== 'node') throw new Error(`npm run ${name} is not a program of Node`);
  return args;
}
