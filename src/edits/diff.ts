import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { FileChange } from '../journal/change-files.ts';
import { shown } from '../problems/entry.ts';

/** Changes as a unified diff; line ends of another system are left out of sight, and control characters spelt out. */
export function diffText(changes: readonly FileChange[]): string {
  return changes.map(({ file, before, after }) => {
    const patch = createTwoFilesPatch(before === undefined ? '/dev/null' : file, after === undefined ? '/dev/null' : file, plain(before), plain(after), undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
    return patch.split('\n').map((line) => line.split('\t').map(shown).join('\t')).join('\n');
  }).join('');
}

function plain(text = ''): string {
  return text.replace(/\r\n?/g, '\n');
}
