import type { Association, FootnoteReference, Node, Nodes, Parents, Table, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { definitionsIn } from './definitions.ts';
import { droppedElements } from './dropped-elements.ts';
import type { DroppedElement } from './dropped-elements.ts';
import { htmlTags } from './html-tags.ts';
import type { HtmlPiece } from './html-tags.ts';
import { parseText } from './parsing.ts';
import { openEnded } from './open-ended.ts';
import type { OpenEnded } from './open-ended.ts';
import { linesRunTogether, mayRunTogether } from './run-together.ts';
import type { RunTogether } from './run-together.ts';
import { sourceOf } from './source-of.ts';
import { unfinishedTags } from './unfinished-tags.ts';
import { unseenTags } from './unseen-tags.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** What a text has that readers do not see, or see otherwise than it was meant; line and column are in the text, from 1. */
export interface LostPart {
  readonly is: 'note missing' | 'note unused' | 'note again' | 'definition unused' | 'code by indentation' | 'link dropped' | 'tag' | 'tag within HTML' | 'tag without end' | 'tag without bracket' | 'tag without quote' | 'element' | 'cell' | OpenEnded['is'] | RunTogether['is'];
  /** What stands between its brackets, the address of a link, a tag with its signs, the name of an element, or the sign that begins it. */
  readonly label: string;
  /** Of an element. */
  readonly dropped?: DroppedElement;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
}

/** Without one of these a text has no such part, and is not parsed for it. */
const likely = /<!|^ {0,3}(?:```|~~~|<\?)|(?<!\\)<\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|\[\^|\]\(\s*(?:\)|<?(?!https?:\/\/|mailto:)[A-Za-z][A-Za-z0-9+.-]*:)|^ {0,3}(?:(?:[>*+-]|\d+[.)]) {0,3})*(?:\[[^\n]*\]:| {4}|\t)/m;
/** To such an address a definition gives a comment: "[//]: # (note)", "[comment]: <> (note)". */
const nowhere = /^#?$/;
/** The addresses that a link keeps: of pages of the site, of other sites, and of people. Schemes in capitals are none that a rendered text may have. */
const kept = /^(?:https?:\/\/|mailto:|(?![A-Za-z][A-Za-z0-9+.-]*:).)/s;
/** Looked for once in each run of backslashes, however long that is. */
const reference = /(?<!\\)(?<slashes>\\*)\[\^(?<label>[^\s[\]]+)\]/g;

/** What holds blocks, not words. */
const blocks = new Set<Parents['type']>(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** In the order of their places. One that nests too deep to be parsed has none. */
export function lostParts(markdown: string): readonly LostPart[] {
  if (!likely.test(markdown) && !mayRunTogether(markdown)) return [];
  const found: (LostPart & { readonly used?: ReadonlySet<string>; readonly id?: string })[] = [];
  const [notes, usedNotes, usedDefinitions] = [new Set<string>(), new Set<string>(), new Set<string>()];
  /** The notes to which a note refers: they are seen where that is. */
  const notesOf = new Map<string, string[]>();
  const inNotes = new Set<FootnoteReference>();
  const html: HtmlPiece[] = [];
  const tree = parseText(markdown);
  const definitions = definitionsIn(tree);
  visit(tree, (node: Nodes, _, parent: Parents | undefined) => {
    if (node.type === 'footnoteReference' && !inNotes.has(node)) usedNotes.add(node.identifier);
    if (node.type === 'linkReference' || node.type === 'imageReference') usedDefinitions.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      found.push(notes.has(node.identifier) ? { is: 'note again', ...placed(node, labelOf(node)) } : { is: 'note unused', ...placed(node, labelOf(node)), used: usedNotes, id: node.identifier });
      notes.add(node.identifier);
      visit(node, 'footnoteReference', (inNote) => {
        inNotes.add(inNote);
        getOrMake(notesOf, node.identifier, () => []).push(inNote.identifier);
      });
    }
    if (node.type === 'definition' && !nowhere.test(node.url)) found.push({ is: 'definition unused', ...placed(node, labelOf(node)), used: usedDefinitions, id: node.identifier });
    if (node.type === 'code' && !/^[`~]/.test(sourceOf(markdown, node))) found.push({ is: 'code by indentation', ...placed(node, '') });
    // What stands in angle brackets, or by itself, is seen as it was typed, and may be no address: newspapers print signs of shares so, as <XX.N:YY>.
    const url = node.type === 'link' && sourceOf(markdown, node).startsWith('[') ? node.url : node.type === 'linkReference' ? definitions.get(node.identifier)?.url : undefined;
    if (url !== undefined && !kept.test(url)) found.push({ is: 'link dropped', ...placed(node, url) });
    if (node.type === 'table') found.push(...cellsWithoutColumn(node).map((cell) => ({ is: 'cell' as const, ...placed(cell, sourceOf(markdown, cell).replace(/^\||\|$/g, '').trim()) })));
    if (node.type === 'html') html.push({ node, inWords: parent !== undefined && !blocks.has(parent.type) });
    const open = parent?.type === 'root' && (node.type === 'html' || node.type === 'code') ? openEnded(node, sourceOf(markdown, node).trimEnd()) : undefined;
    if (open !== undefined) found.push({ is: open.is, ...placed(node, open.label) });
    if (node.type === 'text') found.push(...missingNotes(node, sourceOf(markdown, node)));
  });
  for (const note of usedNotes) for (const other of notesOf.get(note) ?? []) usedNotes.add(other);
  const tags = htmlTags(html, markdown);
  found.push(...droppedElements(tags, markdown).map((dropped) => ({ is: 'element' as const, label: dropped.element, line: dropped.line, column: dropped.column, lastLine: dropped.line, dropped })));
  found.push(...unseenTags(tags, markdown).map(({ tag, within, endless, line, column }) => ({
    is: endless ? 'tag without end' as const : within ? 'tag within HTML' as const : 'tag' as const,
    label: tag,
    line,
    column,
    lastLine: line,
  })));
  found.push(...unfinishedTags(html, markdown).map(({ tag, quote, line, column }) => ({ is: quote ? 'tag without quote' as const : 'tag without bracket' as const, label: tag, line, column, lastLine: line })));
  found.push(...linesRunTogether(tree, markdown).map((lines) => ({ column: 1, ...lines })));
  return found
    .filter(({ used, id }) => used === undefined || id === undefined || !used.has(id))
    .map(({ is, label, line, column, lastLine, dropped }) => ({ is, label, line, column, lastLine, ...(dropped === undefined ? {} : { dropped }) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The first cell of each row that has words and for which the first row has no column. */
function cellsWithoutColumn({ children: [head, ...rows] }: Table): TableCell[] {
  return rows.flatMap((row) => row.children.slice(head?.children.length ?? 0).find((cell) => cell.children.length > 0) ?? []);
}

function missingNotes(node: Node, source: string): LostPart[] {
  const { line, column } = placed(node, '');
  return source.split('\n').flatMap((text, below) => [...text.matchAll(reference)].flatMap(({ groups: { slashes = '', label = '' } = {}, index }): LostPart[] => {
    const at = line + below;
    return slashes.length % 2 > 0 ? [] : [{ is: 'note missing', label, line: at, column: (below === 0 ? column : 1) + index + slashes.length, lastLine: at }];
  }));
}

function labelOf({ label, identifier }: Association): string {
  return label ?? identifier;
}

function placed({ position }: Node, label: string): Omit<LostPart, 'is'> {
  return { label, line: position?.start.line ?? 1, column: position?.start.column ?? 1, lastLine: position?.end.line ?? 1 };
}
