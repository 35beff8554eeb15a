import { isMap, isScalar } from 'yaml';
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { FieldValue } from '../model/field-value.ts';
import type { Splice } from './editable-file.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { below, inBrackets, lineEndAfter } from './layout.ts';
import { noteOfBlock } from './yaml-notes.ts';

export type Entries = readonly FieldValue[];
export type Ways = Generator<readonly Splice[]>;

/** The ways to make a list of an empty value, or of a text in a block that has a note beside its sign: the note goes beside the name of the field. */
export function* inPlaceOf(frontmatter: Frontmatter, pair: Pair, value: Scalar, entries: Entries): Ways {
  const colon = frontmatter.behindColon(pair);
  const [start = 0, end = 0] = value.range ?? [];
  const brackets = `[${inBrackets(entries)}]`;
  const inLines = (some: Entries) => below(some, frontmatter.indent + 2);
  if (colon !== undefined && value.type?.startsWith('BLOCK') === true) {
    const note = noteOfBlock(frontmatter.yaml, value);
    const first = typeof value.value === 'string' && value.value !== '' ? [value.value] : [];
    const lineEnd = frontmatter.yaml.charAt(end - 1) === '\n' ? '\n' : '';
    yield [{ at: colon, remove: end - colon, insert: `${note === undefined ? '' : ` ${note}`}${inLines([...first, ...entries])}${lineEnd}` }];
  }
  if (value.value !== '') return;
  if (end > start) yield [{ at: start, remove: end - start, insert: brackets }];
  if (colon === undefined) return;
  const inLine = [{ at: colon, insert: ` ${brackets}` }];
  if (frontmatter.listsAreFlow) yield inLine;
  if (!frontmatter.isFlow) yield [{ at: lineEndAfter(frontmatter.yaml, colon), insert: inLines(entries) }];
  yield inLine;
}

/** A single value stands for a list of one: it becomes the first of a list. */
export function* aroundOne(frontmatter: Frontmatter, pair: Pair, value: Node, entries: Entries): Ways {
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
