import process from 'node:process';

/** Milliseconds between looks at whether what has begun this command is still there. */
const lookingPause = 500;

/** Runs `clean` when the person at the terminal, or the system, asks the command to stop; then it stops with `status`. */
export function onStop(clean: () => void | Promise<void>, status: number): void {
  let stopped = false;
  const stop = () => {
    // What has begun this command is stopped with it, and asks it too.
    if (stopped) return;
    stopped = true;
    void Promise.resolve(clean()).finally(() => process.exit(status));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(stop);
}

/** npm begins a command by a shell, and tells that shell alone to stop: one that is not bash ends, and leaves the command behind. */
function whenOrphaned(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, lookingPause).unref();
}
