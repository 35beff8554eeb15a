import { Containers } from './containers.ts';
import { Crowding } from './crowding.ts';
import { OpenTags } from './open-tags.ts';

/** Deeper than any text goes, and far from where parsing takes minutes or the stack runs out. */
const deepest = 100;
const mostOpen = 500;

/** What may open or close: a bracket, a tag, and signs of emphasis at the beginning or the end of a word; first, what a backslash takes out. */
const sign = /\\.|\[|\]|<\/?([a-z][a-z0-9-]*)(?=[\s/>]|$)|(?<!\S)[*_~]+(?![*_~\s]|$)|(?<=[^\s*_~])[*_~]+(?!\S)/gi;

/** Of which each of those has at least one. */
const anySign = /[\\[\]<*_~]/;

/**
 * Where a text nests quotations, lists, brackets, emphasis or HTML so deep, or crowds a block with so many signs, that its
 * parsing would not end: line and column in the text, from 1; undefined for every text that somebody wrote. Reads each character
 * a few times at most.
 */
export function nestingFault(markdown: string): { line: number; column: number } | undefined {
  let brackets = 0;
  let emphasis = 0;
  const html = new OpenTags();
  const containers = new Containers();
  const crowding = new Crowding();
  for (const [index, line] of markdown.split('\n').entries()) {
    html.line(line);
    if (line.trim() === '') [brackets, emphasis] = [0, 0];
    const tooMany = containers.line(line);
    if (tooMany !== undefined) return { line: index + 1, column: tooMany + 1 };
    for (const { 0: found, 1: name, index: at } of anySign.test(line) ? line.matchAll(sign) : []) {
      if (found.startsWith('\\')) continue;
      const step = found.startsWith('</') || found === ']' ? -1 : 1;
      if (name !== undefined) html.tag(name, step < 0);
      else if (found === '[' || found === ']') brackets = Math.max(brackets + step, 0);
      else emphasis = Math.max(emphasis + (at === 0 || /\s/.test(line.charAt(at - 1)) ? found.length : -found.length), 0);
      if (brackets > deepest || html.depth > mostOpen || emphasis > mostOpen) return { line: index + 1, column: at + 1 };
    }
    if (crowding.line(line)) return { line: index + 1, column: 1 };
  }
  return undefined;
}
