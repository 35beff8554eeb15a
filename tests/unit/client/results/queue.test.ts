import { expect, test } from 'vitest';
import { Queue } from '../../../../src/client/results/queue.ts';
import { Recent } from '../../../../src/client/results/recent.ts';

const soon = () => new Promise((resolve) => { setTimeout(resolve, 0); });

test('a queue does no more than a few tasks at a time, in order, and goes on after one that fails', async () => {
  const queue = new Queue(2);
  const begun: number[] = [];
  const ends: ((fault?: Error) => void)[] = [];
  const results = [1, 2, 3].map((number) => queue.add(() => new Promise<number>((resolve, reject) => {
    begun.push(number);
    ends.push((fault) => { if (fault === undefined) resolve(number); else reject(fault); });
  })));
  await soon();
  expect(begun).toEqual([1, 2]);
  ends[0]?.(new Error('lost'));
  await expect(results[0]).rejects.toThrow('lost');
  await soon();
  expect(begun).toEqual([1, 2, 3]);
  ends[1]?.();
  ends[2]?.();
  expect(await Promise.all(results.slice(1))).toEqual([2, 3]);
});

test('a queue that is cleared aborts what runs, never begins what waits, and takes new tasks', async () => {
  const queue = new Queue(1);
  const told: string[] = [];
  const tell = (text: string) => () => { told.push(text); };
  void queue.add((signal) => new Promise((_, reject) => { signal.addEventListener('abort', () => { reject(new Error('aborted')); }); })).then(tell('kept'), tell('failed'));
  void queue.add(() => {
    told.push('begun');
    return Promise.resolve();
  }).then(tell('kept'));
  await soon();
  queue.clear();
  expect(await queue.add(() => Promise.resolve('new'))).toBe('new');
  expect(told).toEqual([]);
});

test('what was asked for last is kept, and the rest gives way', () => {
  const recent = new Recent<number>(2);
  recent.set('__proto__', 1);
  recent.set('b', 2);
  expect(recent.get('__proto__')).toBe(1);
  recent.set('c', 3);
  expect([recent.get('__proto__'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});
