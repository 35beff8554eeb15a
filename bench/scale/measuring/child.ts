import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder it runs in, absolute. */
  readonly folder: string;
}

export type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The environment of a user's command: without what a test runner and npm add. */
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|NODE_ENV|PROD|DEV|SSR|MODE|BASE_URL|npm_.*|CUTTINGS_.*)$/.test(name))),
  ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1',
};

const running = new Set<Child>();
process.once('exit', () => { for (const child of running) child.kill('SIGTERM'); });

/** Starts a command that does not outlive this process. */
export function start({ program, args, folder }: Command): Child {
  const child = spawn(program, args, { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => { running.delete(child); });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}
