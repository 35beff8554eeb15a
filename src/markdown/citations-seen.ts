import type { Citation } from '../model/citation.ts';
import { bareRendering } from './bare-rendering.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { piecesOf } from './running-text.ts';

/**
 * The citations that a reader of a Markdown text sees marked as such: none in a heading, a link, code, a note that is referred to
 * nowhere or anything else that is not running text. A text of mere paragraphs is looked through as it stands; any other that
 * may hold a citation is rendered, and what is marked there counts.
 * @param find what the renderer marks in a stretch of running text
 */
export function citationsSeen(markdown: string, find: (text: string) => readonly Citation[]): readonly Citation[] {
  const plain = plainParagraphs(markdown);
  if (plain !== undefined) return piecesOf(plain).flatMap(({ text }) => find(text));
  return mayCite(markdown, find) ? rendered(markdown, find) : [];
}

/** Whether the words of a citation can stand in the text: with line beginnings, escapes and character references as Markdown takes them. */
function mayCite(markdown: string, find: (text: string) => readonly Citation[]): boolean {
  if (/&#?\w+;/.test(markdown) || find(markdown).length > 0) return true;
  return find(markdown.replace(/\n[ \t>]+/g, '\n').replace(/\\(?=[!-/:-@[-`{-~])/g, '').replace(/https?:\/\//gi, ' $&')).length > 0;
}

function rendered(markdown: string, find: (text: string) => readonly Citation[]): readonly Citation[] {
  const found: Citation[] = [];
  const { html } = bareRendering(markdown, {
    citations: find,
    citationTarget: (citation) => ({ href: `https://citation.invalid/${found.push(citation) - 1}`, label: '', lacking: false }),
  });
  return [...html.matchAll(/ href="https:\/\/citation\.invalid\/(\d+)"/g)].flatMap(([, number]) => found[Number(number)] ?? []);
}
