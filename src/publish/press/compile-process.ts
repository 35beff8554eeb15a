import { rmSync } from 'node:fs';
import process from 'node:process';
import { compilePress } from './compile.ts';
import { thrownOf } from './thrown.ts';
import type { Told } from './thrown.ts';

/** The program of the process that compiles a press into a folder, and tells at its end what it threw, or nothing. */
const [, , folder = ''] = process.argv;

// A terminal asks everybody at once to stop. The build does, and ends this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

// The build was killed.
process.once('disconnect', () => {
  try {
    rmSync(folder, { recursive: true, force: true });
  } finally {
    process.exit(1);
  }
});

function tell(told: Told): void {
  process.send?.(told, () => process.exit());
}

compilePress(folder).then(() => { tell({}); }, (error: unknown) => { tell({ thrown: thrownOf(error) }); });
