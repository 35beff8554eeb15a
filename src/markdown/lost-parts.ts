import type { Association, Node, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseText } from './parsing.ts';

/** What a text has that readers do not see, or see otherwise than it was meant; line and column are in the text, from 1. */
export interface LostPart {
  readonly is: 'note missing' | 'note unused' | 'note again' | 'definition unused' | 'code by indentation';
  /** What stands between its brackets. */
  readonly label: string;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
}

/** Without one of these a text has no such part, and is not parsed for it. */
const likely = /\[\^|^ {0,3}(?:[>*+-] {0,3})*\[[^\n]*\]:|^ {0,3}(?:(?:[>*+-]|\d+[.)]) {0,3})*(?: {4}|\t)/m;
const reference = /\[\^([^\s[\]]+)\]/g;

/** In the order of their places. One that nests too deep to be parsed has none. */
export function lostParts(markdown: string): readonly LostPart[] {
  if (!likely.test(markdown)) return [];
  const found: (LostPart & { readonly used?: ReadonlySet<string>; readonly id?: string })[] = [];
  const [notes, usedNotes, usedDefinitions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  visit(parseText(markdown), (node: Nodes) => {
    if (node.type === 'footnoteReference') usedNotes.add(node.identifier);
    if (node.type === 'linkReference' || node.type === 'imageReference') usedDefinitions.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      found.push(notes.has(node.identifier) ? { is: 'note again', ...placed(node, labelOf(node)) } : { is: 'note unused', ...placed(node, labelOf(node)), used: usedNotes, id: node.identifier });
      notes.add(node.identifier);
    }
    if (node.type === 'definition') found.push({ is: 'definition unused', ...placed(node, labelOf(node)), used: usedDefinitions, id: node.identifier });
    if (node.type === 'code' && !/^[`~]/.test(sourceOf(node, markdown))) found.push({ is: 'code by indentation', ...placed(node, '') });
    if (node.type === 'text') found.push(...missingNotes(node, sourceOf(node, markdown)));
  });
  return found.filter(({ used, id }) => used === undefined || id === undefined || !used.has(id)).map(({ is, label, line, column, lastLine }) => ({ is, label, line, column, lastLine })).sort((a, b) => a.line - b.line || a.column - b.column);
}

function missingNotes(node: Node, source: string): LostPart[] {
  const { line, column } = placed(node, '');
  return [...source.matchAll(reference)].filter(({ index }) => (/\\*$/.exec(source.slice(0, index))?.[0].length ?? 0) % 2 === 0).map(({ 1: label = '', index }) => {
    const before = source.slice(0, index).split('\n');
    const at = line + before.length - 1;
    return { is: 'note missing', label, line: at, column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0), lastLine: at };
  });
}

function labelOf({ label, identifier }: Association): string {
  return label ?? identifier;
}

function placed({ position }: Node, label: string): Omit<LostPart, 'is'> {
  return { label, line: position?.start.line ?? 1, column: position?.start.column ?? 1, lastLine: position?.end.line ?? 1 };
}

function sourceOf({ position }: Node, markdown: string): string {
  return markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}
