import { resolve } from 'node:path';
import { shellWord } from './shell-word.ts';

/**
 * The command that looks over a content folder, as it is typed in the folder of the project.
 * @param content absolute
 */
export function checkCommand(content: string, ...options: readonly string[]): string {
  const given = [...(content === resolve('content') ? [] : ['--content', shellWord(content)]), ...options];
  return ['npm run check', ...(given.length === 0 ? [] : ['--', ...given])].join(' ');
}
