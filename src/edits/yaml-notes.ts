import { isScalar, Lexer } from 'yaml';
import type { Node } from 'yaml';

/** A comment of the YAML, from its sign on. */
export interface Note {
  readonly at: number;
  readonly text: string;
}

/** What the lexer puts between its tokens, of which no sign stands in the YAML: a document begins, a scalar follows. */
const [document, scalar] = ['\u0002', '\u001f'];

/** The comments of YAML, in its order: a number sign in a text is none. */
export function notesIn(yaml: string): readonly Note[] {
  if (!yaml.includes('#')) return [];
  const notes: Note[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    if (token.startsWith('#') && before !== scalar) notes.push({ at, text: token.trimEnd() });
    if (token !== document && token !== scalar) at += token.length;
    before = token;
  }
  return notes;
}

/** Whether all comments of YAML are in another, wherever they stand there. */
export function keepsNotes(before: string, after: string): boolean {
  const kept = Map.groupBy(notesIn(after), ({ text }) => text);
  return [...Map.groupBy(notesIn(before), ({ text }) => text)].every(([text, notes]) => notes.length <= (kept.get(text)?.length ?? 0));
}

/** The comments of a file that goes, which the one that stays has not. */
export function lostNotes(goes: { readonly yaml: string }, stays: { readonly yaml: string }): readonly string[] {
  const kept = new Set(notesIn(stays.yaml).map(({ text }) => text));
  return notesIn(goes.yaml).map(({ text }) => text).filter((text) => !kept.has(text));
}

/** The comment beside the sign of a text in a block, as in `>- # a note`. */
export function noteOfBlock(yaml: string, node: Node): string | undefined {
  if (!isScalar(node) || node.type?.startsWith('BLOCK') !== true || !node.range) return undefined;
  const [start, end] = node.range;
  return /^[^\n]*?[ \t](#[^\n]*)/.exec(yaml.slice(start, end))?.[1]?.trimEnd();
}
