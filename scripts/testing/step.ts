import type { Outcome } from './child.ts';

/** A part of the test run. `speaks`: what it says matters when it passes too. */
export type Step = { name: string; speaks?: boolean; run: (say: (what: string) => void) => Promise<Outcome> };

const terminal = process.stdout.isTTY;

/**
 * Runs steps beside each other and shows them: their names while they run, and of each its duration when it is done and all it said when
 * it failed.
 * @returns of each whether it passed
 */
export async function show(steps: readonly Step[]): Promise<readonly boolean[]> {
  const began = performance.now();
  const doing = new Map(steps.map(({ name }) => [name, name]));
  const clear = () => { if (terminal) process.stdout.write('\r\u001b[K'); };
  const draw = () => {
    clear();
    process.stdout.write(`  ${[...doing.values()].join(' · ')}, ${seconds(began)}`);
  };
  const clock = terminal ? setInterval(draw, 1000) : undefined;
  const passed = await Promise.all(steps.map(async ({ name, speaks = false, run }) => {
    const { ok, output } = await run((what) => {
      doing.set(name, `${name}: ${what}`);
      if (terminal) draw();
      else console.log(`  ${name}: ${what}`);
    });
    doing.delete(name);
    clear();
    console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds(began)}`);
    if (output !== '' && (speaks || !ok)) console.log(`\n${output.trim()}\n`);
    return ok;
  }));
  clearInterval(clock);
  return passed;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
