import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../helpers/site.ts';

/** Starts `people/b` on its way into `people/a` and kills the process some time after it began to put files aside, if it has not ended before. */
export async function killMerge(content: string, wait: () => Promise<unknown>): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts/merge.ts'), 'people/a', 'people/b', '--content', content], { stdio: 'ignore' });
  const closed = once(child, 'close');
  const pending = join(content, '.pending');
  const isPutting = () => existsSync(pending) && readdirSync(pending).some((name) => !name.startsWith('lock-'));
  while (child.exitCode === null && !looks(isPutting)) await setTimeout(1);
  await wait();
  child.kill('SIGKILL');
  await closed;
}

/** The folder may go between two looks at it. */
function looks(look: () => boolean): boolean {
  try {
    return look();
  } catch {
    return true;
  }
}
