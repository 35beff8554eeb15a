import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/kept/places.ts';

/** How a command ended. */
export interface Ended {
  /** Null for one that was killed. */
  readonly status: number | null;
  readonly said: string;
  readonly milliseconds: number;
}

/** When a command is killed: so long after its start, or after something first happens in a folder, which must be there. */
export interface Moment {
  readonly milliseconds: number;
  readonly sign?: string;
}

/**
 * Runs one of the project's commands in a process group of its own.
 * @param killed when the whole group is ended by SIGKILL, if the command has not ended before
 * @param root the checkout whose command it is
 * @param more variables of the environment
 */
export function runCommand(
  script: string,
  args: readonly string[],
  killed?: Moment,
  root = projectRoot,
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:VITEST.*|TEST|PROD|DEV|SSR|MODE|BASE_URL)$/.test(name)));
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment, NODE_ENV: 'production', ...more } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
    const kill = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    let timer: NodeJS.Timeout | undefined;
    const arm = (milliseconds: number) => { timer ??= setTimeout(kill, milliseconds); };
    // A site is made beside its place, which takes most of a build; what comes after that is met seldom by chance.
    const watcher = killed?.sign === undefined ? undefined : watch(killed.sign, (_, name) => { if (name?.endsWith('.part') !== true) arm(killed.milliseconds); });
    if (killed !== undefined && killed.sign === undefined) arm(killed.milliseconds);
    child.once('close', (status) => {
      clearTimeout(timer);
      watcher?.close();
      resolve({ status, said, milliseconds: performance.now() - begun });
    });
  });
}
