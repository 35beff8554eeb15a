import process from 'node:process';

/** Runs `clean` when the person at the terminal, or the system, asks the command to stop; then it stops with `status`. */
export function onStop(clean: () => void | Promise<void>, status: number): void {
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // What has begun this command is stopped with it, and asks it too.
      if (stopped) return;
      stopped = true;
      void Promise.resolve(clean()).finally(() => process.exit(status));
    });
  }
}
