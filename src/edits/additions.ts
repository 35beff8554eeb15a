import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import type { Splice } from './editable-file.ts';
import type { FieldValue } from './field-value.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { below, fieldBelow, inBrackets, lineEndAfter } from './layout.ts';
import { intoBraces } from './scalars.ts';

type Entries = readonly FieldValue[];
type Ways = Generator<readonly Splice[]>;

/** The ways to put entries at the end of a list, whatever stands for the list. */
export function* additions(frontmatter: Frontmatter, { field, entries }: Extract<Edit, { do: 'add' }>, order: readonly string[]): Ways {
  const pair = frontmatter.pair(field);
  const value = frontmatter.node([field]);
  if (pair === undefined || value === undefined) yield* newList(frontmatter, field, entries, order);
  else if (isSeq(value)) yield* value.flow === true ? intoBrackets(value, entries) : intoLines(frontmatter, value, entries);
  else if (isScalar(value) && value.value === '') yield* inPlaceOfNothing(frontmatter, pair, value, entries);
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

function* inPlaceOfNothing(frontmatter: Frontmatter, pair: Pair, value: Node, entries: Entries): Ways {
  const colon = frontmatter.behindColon(pair);
  const [start = 0, end = 0] = value.range ?? [];
  const brackets = `[${inBrackets(entries)}]`;
  if (end > start) yield [{ at: start, remove: end - start, insert: brackets }];
  if (colon === undefined) return;
  const inLine = [{ at: colon, insert: ` ${brackets}` }];
  if (frontmatter.listsAreFlow) yield inLine;
  if (!frontmatter.isFlow) yield [{ at: lineEndAfter(frontmatter.yaml, colon), insert: below(entries, frontmatter.indent + 2) }];
  yield inLine;
}

/** A single value stands for a list of one: it becomes the first of a list. */
function* aroundOne(frontmatter: Frontmatter, pair: Pair, value: Node, entries: Entries): Ways {
  const [start] = value.range ?? [0];
  const end = endOf(value);
  const inLine = [{ at: start, insert: '[' }, { at: end, insert: `, ${inBrackets(entries)}]` }];
  if (isMap(value) && value.flow !== true) {
    yield asLines(frontmatter, value, entries);
    return;
  }
  if (entries.every((entry) => typeof entry === 'string')) yield inLine;
  const colon = frontmatter.behindColon(pair);
  if (colon !== undefined && !frontmatter.isFlow && frontmatter.yaml.slice(colon, start).trim() === '') {
    const indent = frontmatter.indent + 2;
    yield [{ at: colon, remove: start - colon, insert: `\n${' '.repeat(indent)}- ` }, { at: lineEndAfter(frontmatter.yaml, end), insert: below(entries, indent) }];
  }
  yield inLine;
  if (!isScalar(value)) return;
  const lineEnd = frontmatter.yaml.charAt(end - 1) === '\n' ? '\n' : '';
  yield [{ at: start, remove: end - start, insert: `[${JSON.stringify(value.value)}, ${inBrackets(entries)}]${lineEnd}` }];
}

/** A group of fields on lines of its own gets a hyphen, and all its lines move to the right. */
function asLines(frontmatter: Frontmatter, value: YAMLMap, entries: Entries): readonly Splice[] {
  const { yaml } = frontmatter;
  const [start] = value.range ?? [0];
  const end = lineEndAfter(yaml, endOf(value));
  const lines = [...yaml.slice(start, end).matchAll(/\n(?=[^\n])/g)].map(({ index }) => ({ at: start + index + 1, insert: '  ' }));
  return [{ at: start, insert: '- ' }, ...lines, { at: end, insert: below(entries, frontmatter.indentOf(value)) }];
}
