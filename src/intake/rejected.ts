import { basename } from 'node:path';
import { isAuthorityKind } from '../model/kinds.ts';
import type { RejectedRecord } from '../model/source-file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { looseNames } from './loose-names.ts';
import { readText } from './read-text.ts';

/**
 * What a file that was refused as a record goes by, as far as that can be told: who names it names no unknown. Undefined for a file
 * outside the folders of records.
 * @param readable whether the file may be opened
 */
export function rejectedRecord(root: string, file: string, readable: boolean): RejectedRecord | undefined {
  const [kind = ''] = file.split('/');
  if (!isAuthorityKind(kind) || !file.endsWith('.md')) return undefined;
  const read = readable ? readText(root, file) : undefined;
  const parted = read?.ok === true ? splitFrontmatter(file, read.text) : undefined;
  const names = parted?.ok === true ? looseNames(parted.split.yaml) : [];
  return { kind, names: [basename(file, '.md'), ...names] };
}
