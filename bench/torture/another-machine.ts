/**
 * Loaded before a command, as `--import` of Node, it makes this machine seem another: folders list what is in them in another order, and the
 * day, the number of processors and the rights of new files are others. What it pretends stands in the environment, as JSON in `ANOTHER_MACHINE`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { z } from 'zod';
import { chanceOf } from './chance.ts';

export const pretended = z.object({ seed: z.number(), days: z.number(), processors: z.number(), mask: z.number() });

const { seed, days, processors, mask } = pretended.parse(JSON.parse(process.env['ANOTHER_MACHINE'] ?? '{}'));
const chance = chanceOf(seed);
// It is the whole process's; threads load this file too.
if (isMainThread) process.umask(mask);

function shuffled(found: unknown): unknown {
  return Array.isArray(found) ? Array.from(found, (item: unknown) => [chance(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item) : found;
}

/** Puts another function in the place of one of an object's. */
function replace(object: object, name: string, by: (former: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown): void {
  const former: unknown = Reflect.get(object, name);
  if (typeof former === 'function') Reflect.set(object, name, by((...args) => Reflect.apply(former, object, args)));
}

replace(fs, 'readdirSync', (list) => (...args) => shuffled(list(...args)));
replace(fs.promises, 'readdir', (list) => async (...args) => shuffled(await list(...args)));
replace(fs, 'readdir', (list) => (...args) => {
  const done: unknown = args.at(-1);
  return list(...args.slice(0, -1), (fault: unknown, found: unknown) => { if (typeof done === 'function') Reflect.apply(done, undefined, [fault, shuffled(found)]); });
});
replace(os, 'availableParallelism', () => () => processors);
replace(os, 'cpus', (list) => () => {
  const found = list();
  return Array.isArray(found) ? Array.from({ length: processors }, (): unknown => found[0]) : found;
});
syncBuiltinESMExports();

const Real = Date;
const later = days * 24 * 60 * 60 * 1000;
globalThis.Date = new Proxy(Real, {
  construct: (target, args: unknown[], made): Date => {
    const date: unknown = Reflect.construct(target, args.length === 0 ? [Real.now() + later] : args, made === globalThis.Date ? target : made);
    return date instanceof Real ? date : new Real(Number.NaN);
  },
  get: (target, key): unknown => (key === 'now' ? () => Real.now() + later : Reflect.get(target, key)),
  apply: () => new Real(Real.now() + later).toString(),
});
