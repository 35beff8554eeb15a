import process from 'node:process';

/** Runs `clean` when the person at the terminal, or the system, asks the command to stop; then it stops with `status`. */
export function onStop(clean: () => void | Promise<void>, status: number): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void Promise.resolve(clean()).finally(() => process.exit(status));
    });
  }
}
