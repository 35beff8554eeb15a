import { isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import type { Edit } from './edit.ts';
import type { Splice } from './editable-file.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { noteOfBlock } from './yaml-notes.ts';

/** A text in the quotes that the old one had, else as it is; in double quotes, which can hold anything, where that is read otherwise. */
function sourcesOf(value: string, like: Scalar.Type | null | undefined): readonly string[] {
  const double = JSON.stringify(value);
  if (like === 'QUOTE_DOUBLE') return [double];
  if (like === 'QUOTE_SINGLE') return [`'${value.replaceAll("'", "''")}'`, double];
  return [value, double];
}

/** The ways to put a text in the place of another. */
export function* replacements(frontmatter: Frontmatter, { path, value }: Extract<Edit, { do: 'replace' }>): Generator<readonly Splice[]> {
  const old = frontmatter.node(path);
  if (!isScalar(old) || !old.range) return;
  const [at, end] = old.range;
  const lineEnd = frontmatter.yaml.slice(at, end).endsWith('\n') ? '\n' : '';
  const note = noteOfBlock(frontmatter.yaml, old);
  if (note !== undefined) yield [{ at, remove: end - at, insert: `${JSON.stringify(value)} ${note}${lineEnd}` }]; // Behind a quotation mark it can be no part of the text.
  for (const written of sourcesOf(value, old.type)) yield [{ at, remove: end - at, insert: `${written}${lineEnd}` }];
}

/** The ways to give a field that is empty or absent a text. */
export function* settings(frontmatter: Frontmatter, { field, value }: Extract<Edit, { do: 'set' }>, order: readonly string[]): Generator<readonly Splice[]> {
  const pair = frontmatter.pair(field);
  for (const written of sourcesOf(value, undefined)) {
    if (pair !== undefined) {
      const at = frontmatter.behindColon(pair);
      if (at !== undefined) yield [{ at, insert: ` ${written}` }];
    } else if (frontmatter.isFlow) yield* intoBraces(frontmatter, `${field}: ${written}`);
    else for (const at of frontmatter.endsFor(field, order)) yield [{ at, insert: `\n${' '.repeat(frontmatter.indent)}${field}: ${written}` }];
  }
  if (pair !== undefined) yield* replacements(frontmatter, { do: 'replace', path: [field], value });
}

/** A new field among fields in braces. */
export function* intoBraces({ root }: Frontmatter, written: string): Generator<readonly Splice[]> {
  const last = root.items.at(-1);
  if (last !== undefined) yield [{ at: endOf(last), insert: `, ${written}` }];
}
