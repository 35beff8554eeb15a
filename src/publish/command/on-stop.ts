import { performance } from 'node:perf_hooks';
import process from 'node:process';

/** Milliseconds between looks at whether what has begun this command is still there. */
const lookingPause = 500;

/** Milliseconds. What is asked again so soon is the same: npm, and whatever else has begun this command, is stopped with it, and hands that on. */
const sameAsking = 1000;

/**
 * Runs `clean` when the person at the terminal, or the system, asks the command to stop; then, or when it is asked once more after a while,
 * it stops with `status`.
 */
export function onStop(clean: () => void | Promise<void>, status: number): void {
  let askedAt: number | undefined;
  const begin = () => {
    askedAt = performance.now();
    void Promise.resolve(clean()).finally(() => process.exit(status));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt === undefined) begin();
      else if (performance.now() - askedAt > sameAsking) process.exit(status);
    });
  }
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(() => { if (askedAt === undefined) begin(); });
}

/** npm begins a command by a shell, and tells that shell alone to stop: one that is not bash ends, and leaves the command behind. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, lookingPause).unref();
}
