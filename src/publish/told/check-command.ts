import { resolve } from 'node:path';
import { shellWord } from './shell-word.ts';

/**
 * The command that looks over a content folder as it is built, as it is typed in the folder of the project.
 * @param content absolute
 */
export function checkCommand({ content, base }: { readonly content: string; readonly base: string }, ...options: readonly string[]): string {
  const given = [...(content === resolve('content') ? [] : ['--content', shellWord(content)]), ...(base === '/' ? [] : ['--base', base]), ...options];
  return ['npm run check', ...(given.length === 0 ? [] : ['--', ...given])].join(' ');
}
