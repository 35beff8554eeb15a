import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reuters } from '../samples.ts';

/** Where what is made lies between runs, outside the project. */
export const defaultWork = join(tmpdir(), 'cuttings-bench-search');

/**
 * The corpus as a content folder, imported as a user would; once.
 * @param work where to make it
 */
export function importedContent(work: string): string {
  const content = join(work, 'content-10k');
  if (existsSync(content)) return content;
  const making = `${content}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../../scripts/import.ts'), reuters.file, '--content', making], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The corpus could not be imported');
  renameSync(making, content);
  return content;
}
