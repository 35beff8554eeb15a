import { isScalar, isSeq } from 'yaml';
import type { YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { below, fieldBelow, inBrackets, lineEndAfter } from './layout.ts';
import { aroundOne, inPlaceOf } from './list-of-one.ts';
import type { Entries, Ways } from './list-of-one.ts';
import { intoBraces } from './scalars.ts';
import { noteOfBlock } from './yaml-notes.ts';

/** The ways to put entries at the end of a list, whatever stands for the list. */
export function* additions(frontmatter: Frontmatter, { field, entries }: Extract<Edit, { do: 'add' }>, order: readonly string[]): Ways {
  const pair = frontmatter.pair(field);
  const value = frontmatter.node([field]);
  if (pair === undefined || value === undefined) yield* newList(frontmatter, field, entries, order);
  else if (isSeq(value)) yield* value.flow === true ? intoBrackets(value, entries) : intoLines(frontmatter, value, entries);
  else if (isScalar(value) && (noteOfBlock(frontmatter.yaml, value) !== undefined || value.value === '')) yield* inPlaceOf(frontmatter, pair, value, entries);
  else yield* aroundOne(frontmatter, pair, value, entries);
}

function* newList(frontmatter: Frontmatter, field: string, entries: Entries, order: readonly string[]): Ways {
  if (frontmatter.isFlow) {
    yield* intoBraces(frontmatter, `${field}: [${inBrackets(entries)}]`);
    return;
  }
  const short = frontmatter.listsAreFlow && entries.every((entry) => typeof entry === 'string');
  const { indent } = frontmatter;
  const written = short ? `\n${' '.repeat(indent)}${field}: [${inBrackets(entries)}]` : fieldBelow(field, entries, indent);
  for (const at of frontmatter.endsFor(field, order)) yield [{ at, insert: written }];
}

function* intoBrackets(list: YAMLSeq, entries: Entries): Ways {
  const last = list.items.at(-1);
  const at = last === undefined ? (list.range?.[0] ?? 0) + 1 : endOf(last);
  yield [{ at, insert: `${last === undefined ? '' : ', '}${inBrackets(entries)}` }];
}

function* intoLines(frontmatter: Frontmatter, list: YAMLSeq, entries: Entries): Ways {
  const written = below(entries, frontmatter.indentOf(list));
  yield [{ at: lineEndAfter(frontmatter.yaml, endOf(list)), insert: written }];
  yield [{ at: lineEndAfter(frontmatter.yaml, list.range?.[1] ?? 0), insert: written }];
}
