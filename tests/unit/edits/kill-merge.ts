import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../helpers/site.ts';

/** A moment of a merge: it puts new contents aside, or has begun to put them in their places. */
export type Moment = 'putting aside' | 'putting in place';

/** Starts `people/b` on its way into `people/a`, and kills the process some milliseconds after a moment, if it has not ended before. */
export async function killMerge(content: string, moment: Moment, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'scripts/merge.ts'), 'people/a', 'people/b', '--content', content], { stdio: 'ignore' });
  const closed = once(child, 'close');
  while (child.exitCode === null && !hasCome(content, moment)) await setTimeout(1);
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await closed;
}

function hasCome(content: string, moment: Moment): boolean {
  try {
    const files = readdirSync(join(content, '.pending'), { recursive: true, encoding: 'utf8' });
    return files.some((file) => (moment === 'putting aside' ? !file.startsWith('lock-') : file.endsWith('journal.json')));
  } catch {
    return false; // The folder comes and goes.
  }
}
