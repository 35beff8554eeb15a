import { appendFileSync } from 'node:fs';

/** Whether every text of every list is put into every place: some minutes. `npm run torture -- --only hostile` does it. */
export const whole = process.env['HOSTILE'] === 'all';

/** Tells what was tried and what came of it to whoever runs the tests for their numbers. */
export function tally(counts: Readonly<Record<string, number>>): void {
  const file = process.env['HOSTILE_TALLY'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}
