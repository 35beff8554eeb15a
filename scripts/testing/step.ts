import type { Outcome } from './child.ts';

/** A part of the test run. `speaks`: what it says matters when it passes too. */
export type Step = { name: string; speaks?: boolean; run: (say: (what: string) => void) => Promise<Outcome> };

const terminal = process.stdout.isTTY;

/** Runs a step and shows it: its name while it runs, its name and duration when it is done, all it said when it failed. */
export async function show({ name, speaks = false, run }: Step): Promise<boolean> {
  const began = performance.now();
  let doing = name;
  const draw = () => { process.stdout.write(`\r\u001b[K  ${doing}, ${seconds(began)}`); };
  const clock = terminal ? setInterval(draw, 1000) : undefined;
  const { ok, output } = await run((what) => {
    doing = `${name}: ${what}`;
    if (terminal) draw();
    else console.log(`  ${doing}`);
  });
  clearInterval(clock);
  if (terminal) process.stdout.write('\r\u001b[K');
  console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds(began)}`);
  if (output !== '' && (speaks || !ok)) console.log(`\n${output.trim()}\n`);
  return ok;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
