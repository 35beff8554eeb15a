import { spawn, type ChildProcess } from 'node:child_process';

/** What a command came to: whether it ended with 0, and all it said on both streams, in order. */
export type Outcome = { ok: boolean; output: string };

const windows = process.platform === 'win32';
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const grace = 3000;
const alive = new Set<ChildProcess>();

/**
 * Runs a command as a child, with its own children in a group of its own, so that `endChildren` leaves none behind.
 * @param limit how long it may take, in milliseconds
 */
export function run(
  command: string,
  args: readonly string[],
  { env = process.env, limit }: { env?: NodeJS.ProcessEnv; limit?: number } = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: !windows, env });
    alive.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    const timer = limit === undefined ? undefined : setTimeout(() => {
      output += `\nEnded after ${String(limit / 1000)} s without a result.\n`;
      kill(child, 'SIGKILL');
    }, limit);
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      alive.delete(child);
      done(outcome);
    };
    child.once('error', (error) => { finish({ ok: false, output: `${error.message}\n` }); });
    child.once('close', (code) => { finish({ ok: code === 0, output }); });
  });
}

/** From now on a signal that ends us ends our children first: politely, and after three seconds by force. */
export function endChildrenWithUs(): void {
  for (const [signal, code] of Object.entries(signals)) {
    process.once(signal, () => {
      for (const child of alive) {
        kill(child, 'SIGTERM');
        child.once('close', () => { if (alive.size === 0) process.exit(code); });
      }
      setTimeout(() => {
        for (const child of alive) kill(child, 'SIGKILL');
        process.exit(code);
      }, alive.size === 0 ? 0 : grace);
    });
  }
}

function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    if (windows) spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
}
