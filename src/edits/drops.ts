import { isNode, isSeq } from 'yaml';
import type { Node, YAMLSeq } from 'yaml';
import type { Edit } from './edit.ts';
import type { Splice } from './editable-file.ts';
import { endOf } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter.ts';

/** The ways to take an entry out of a list; a comment beside it stays. */
export function* drops(frontmatter: Frontmatter, { path }: Extract<Edit, { do: 'drop' }>): Generator<readonly Splice[]> {
  const list = frontmatter.node(path.slice(0, -1));
  const index = Number(path.at(-1));
  const entry = isSeq(list) ? list.items[index] : undefined;
  if (!isSeq(list) || !isNode(entry)) return;
  if (list.flow === true) yield* outOfBrackets(frontmatter.yaml, list, index);
  else yield* outOfLines(frontmatter.yaml, entry);
}

function* outOfLines(yaml: string, entry: Node): Generator<readonly Splice[]> {
  const dash = yaml.lastIndexOf('-', (entry.range?.[0] ?? 0) - 1);
  const line = yaml.lastIndexOf('\n', dash) + 1;
  const end = endOf(entry);
  const newLine = yaml.indexOf('\n', end);
  const rest = yaml.slice(end, newLine < 0 ? yaml.length : newLine);
  // The last line of the YAML has no end of its own: the one before it goes instead.
  if (rest.trim() !== '') yield [{ at: dash, remove: end + rest.length - rest.trimStart().length - dash, insert: '' }];
  else if (yaml.charAt(end - 1) === '\n') yield [{ at: line, remove: end - line, insert: '' }];
  else if (newLine >= 0) yield [{ at: line, remove: newLine + 1 - line, insert: '' }];
  else yield [{ at: line - 1, remove: yaml.length - line + 1, insert: '' }];
}

function* outOfBrackets(yaml: string, list: YAMLSeq, index: number): Generator<readonly Splice[]> {
  const [entry, before, after] = [list.items[index], list.items[index - 1], list.items[index + 1]];
  if (!isNode(entry) || !entry.range) return;
  const [start] = entry.range;
  const end = endOf(entry);
  if (isNode(before)) {
    const from = endOf(before);
    if (/^\s*,\s*$/.test(yaml.slice(from, start))) yield [{ at: from, remove: end - from, insert: '' }];
    const comma = yaml.indexOf(',', from);
    if (comma >= 0 && comma < start) yield [{ at: comma, remove: 1, insert: '' }, { at: start, remove: end - start, insert: '' }];
  } else if (isNode(after)) {
    const to = after.range?.[0] ?? end;
    if (/^\s*,\s*$/.test(yaml.slice(end, to))) yield [{ at: start, remove: to - start, insert: '' }];
  }
}
