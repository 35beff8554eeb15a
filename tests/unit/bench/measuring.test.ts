import { describe, expect, test } from 'vitest';
import { median, together } from '../../../bench/scale/measuring/cost.ts';
import { timed } from '../../../bench/scale/measuring/timed.ts';
import { isTold } from '../../../bench/scale/measuring/usage.ts';

const node = (code: string) => timed({ program: process.execPath, args: ['-e', code], folder: process.cwd() });

/** Fills memory, works until it has used so much of the processor, and says so. */
const busy = 'const filled = Buffer.alloc(150e6, 1); while (process.cpuUsage().user < 3e5); setTimeout(() => console.log(filled.length), 100);';

describe('a command that is measured', () => {
  test.skipIf(!isTold)('is measured with what it starts: the work of all, and the memory of the largest', async () => {
    const { cpu, peak, wall, said } = await node(`require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}], { stdio: 'inherit' })`);
    expect(said).toBe('150000000\n');
    expect(cpu).toBeGreaterThanOrEqual(0.3);
    expect(peak).toBeGreaterThan(150e6);
    expect(wall).toBeGreaterThan(0);
  });

  test.skipIf(!isTold)('is not charged with what another has used', async () => {
    await node(busy);
    const { peak } = await node('setTimeout(() => undefined, 200)');
    expect(peak).toBeGreaterThan(1e6);
    expect(peak).toBeLessThan(150e6);
  });

  test('that fails is no measure, and what it said is told', async () => {
    await expect(node('console.error("no room"); process.exit(3)')).rejects.toThrow(/ended with 3\n[^]*no room/);
  });
});

test('steps together take the time of all, and the memory of the largest; what is not known of one is not known', () => {
  expect(together([{ wall: 1, cpu: 2, peak: 30 }, { wall: 3, cpu: 4, peak: 20 }])).toEqual({ wall: 4, cpu: 6, peak: 30 });
  expect(together([{ wall: 1, cpu: undefined, peak: 30 }, { wall: 3, cpu: 4, peak: undefined }])).toEqual({ wall: 4, cpu: undefined, peak: undefined });
});

test('the median is a measured one', () => {
  expect([median([5, 1, 9]), median([4, 2])]).toEqual([5, 2]);
});
