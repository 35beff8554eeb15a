import { isNode, isSeq } from 'yaml';
import type { YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import type { Splice } from './editable-file.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';
import { notesIn } from './yaml-notes.ts';

/** The ways to take out an entry of a list, or a field that stands in lines of its own; comments in it and beside it stay. */
export function* drops(frontmatter: Frontmatter, { path }: Extract<Edit, { do: 'drop' }>): Generator<readonly Splice[]> {
  const [field, ...inside] = path;
  const pair = inside.length > 0 ? undefined : frontmatter.pair(String(field));
  if (pair !== undefined && isNode(pair.key)) yield* outOfLines(frontmatter.yaml, pair.key.range?.[0] ?? 0, endOf(pair));
  const list = frontmatter.node(path.slice(0, -1));
  const index = Number(path.at(-1));
  const entry = isSeq(list) ? list.items[index] : undefined;
  if (!isSeq(list) || !isNode(entry)) return;
  if (list.flow === true) yield* outOfBrackets(frontmatter, list, index);
  else yield* outOfLines(frontmatter.yaml, frontmatter.yaml.lastIndexOf('-', (entry.range?.[0] ?? 0) - 1), endOf(entry));
}

/** @param start the dash of an entry, or the name of a field */
function* outOfLines(yaml: string, start: number, end: number): Generator<readonly Splice[]> {
  const line = yaml.lastIndexOf('\n', start) + 1;
  const isBlock = yaml.charAt(end - 1) === '\n'; // A text in a block ends with its last line.
  const newLine = yaml.indexOf('\n', end);
  const rest = isBlock ? '' : yaml.slice(end, newLine < 0 ? yaml.length : newLine);
  const notes = notesBetween(yaml, start, end).join(`\n${' '.repeat(start - line)}`);
  // The last line of the YAML has no end of its own: the one before it goes instead.
  if (rest.trim() !== '') yield [{ at: start, remove: end + rest.length - rest.trimStart().length - start, insert: notes === '' ? '' : `${notes}\n${' '.repeat(start - line)}` }];
  else if (notes !== '') yield [{ at: start, remove: end - start, insert: isBlock ? `${notes}\n` : notes }];
  else if (isBlock) yield [{ at: line, remove: end - line, insert: '' }];
  else if (newLine >= 0) yield [{ at: line, remove: newLine + 1 - line, insert: '' }];
  else yield [{ at: line - 1, remove: yaml.length - line + 1, insert: '' }];
}

function* outOfBrackets({ yaml, indent }: Frontmatter, list: YAMLSeq, index: number): Generator<readonly Splice[]> {
  const [entry, before, after] = [list.items[index], list.items[index - 1], list.items[index + 1]];
  if (!isNode(entry) || !entry.range) return;
  const [start] = entry.range;
  const end = endOf(entry);
  const notes = notesBetween(yaml, start, end).map((note) => ` ${note}\n${' '.repeat(indent + 2)}`).join('');
  if (isNode(before)) {
    const from = endOf(before);
    if (/^\s*,\s*$/.test(yaml.slice(from, start))) yield [{ at: from, remove: end - from, insert: notes }];
    const comma = yaml.indexOf(',', from);
    if (comma >= 0 && comma < start) yield [{ at: comma, remove: 1, insert: '' }, { at: start, remove: end - start, insert: notes }];
  } else if (isNode(after)) {
    const to = after.range?.[0] ?? end;
    if (/^\s*,\s*$/.test(yaml.slice(end, to))) yield [{ at: start, remove: to - start, insert: notes }];
    const comma = yaml.indexOf(',', end);
    if (comma >= 0 && comma < to) yield [{ at: start, remove: end - start, insert: notes }, { at: comma, remove: 1, insert: '' }];
  }
}

function notesBetween(yaml: string, start: number, end: number): readonly string[] {
  return notesIn(yaml).filter(({ at }) => at >= start && at < end).map(({ text }) => text);
}
