import { pictureEnding } from '../../model/picture-name.ts';

/**
 * Where a backslash must stand in a paragraph of plain text so that CommonMark and GFM find no markup within its lines. Each place
 * is an index into the text, in UTF-16 code units. What cannot become markup where it stands is left alone: a lone asterisk, an
 * underscore inside a word, a "<" before a number, brackets without an address behind them.
 */
export function* escapesInText(paragraph: string): Generator<number> {
  if (!/[\\`*_~<&[]/.test(paragraph)) return;
  yield* indexes(paragraph, /\\(?=[!-/:-@[-`{-~\n])/g);
  yield* indexes(paragraph, openBrackets(paragraph) > mostOpen ? /\[/g : /(?<=\])\(/g);
  yield* indexes(paragraph, seemsMarkup);
  yield* indexes(paragraph, /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{1,31};)/g);
  yield* pairs(paragraph, /\*+/g, (before, after) => isSpace(before) && isSpace(after));
  yield* pairs(paragraph, /~+/g, (before, after) => isSpace(before) && isSpace(after));
  yield* pairs(paragraph, /_+/g, (before, after) => (isSpace(before) && isSpace(after)) || (isWord(before) && isWord(after)));
  yield* backticks(paragraph);
  yield* angles(paragraph);
}

/** What is no markup, but looks so much like a link of a wiki, a footnote or a picture that a check would tell of it. */
const seemsMarkup = new RegExp(String.raw`\[(?=\[[^[\]\n]+\]\]|\^[^\s[\]]+\])|(?<=\][ \t]{1,9})\((?=\/\S+\/\)|\S+${pictureEnding}[ )])`, 'gi');

/** Brackets without an end nest for a parser, which takes very long over thousands of them. */
const mostOpen = 50;

function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (const { 0: sign } of text.matchAll(/[[\]]/g)) {
    open = Math.max(0, open + (sign === '[' ? 1 : -1));
    most = Math.max(most, open);
  }
  return most;
}

function* indexes(text: string, pattern: RegExp): Generator<number> {
  for (const { index } of text.matchAll(pattern)) yield index;
}

/** Signs that mark up what stands between two of them; `harmless` tells of a run, by its neighbours, that it can be neither end. */
function* pairs(text: string, pattern: RegExp, harmless: (before: string, after: string) => boolean): Generator<number> {
  const runs = [...text.matchAll(pattern)];
  if (runs.length < 2) return;
  for (const { 0: run, index } of runs) {
    if (harmless(text.charAt(index - 1), text.charAt(index + run.length))) continue;
    for (let at = index; at < index + run.length; at += 1) yield at;
  }
}

function isSpace(character: string): boolean {
  return /^\s?$/.test(character);
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

/** Code stands between two runs of equal length, or below a line that begins with three; escaping one run changes what others are. */
function* backticks(text: string): Generator<number> {
  const runs = text.match(/`+/g) ?? [];
  if (runs.length > 1 || (runs[0]?.length ?? 0) > 2) yield* indexes(text, /`/g);
}

/** Tags, comments and the like, and addresses in angle brackets. */
function* angles(text: string): Generator<number> {
  const lastClose = text.lastIndexOf('>');
  for (const { index } of text.matchAll(/</g)) {
    const startsLine = index === 0 || text.charAt(index - 1) === '\n';
    if (!startsLine && index > lastClose) continue;
    if (isTag(text, index) || isAddress(text, index)) yield index;
  }
}

const tag = /<(?:[!?/]|[A-Za-z][A-Za-z\d-]*(?:[\s/>]|$))/y;

function isTag(text: string, index: number): boolean {
  tag.lastIndex = index;
  return tag.test(text);
}

const wordEnd = /[\s<>]|$/g;

function isAddress(text: string, index: number): boolean {
  wordEnd.lastIndex = index + 1;
  const end = wordEnd.exec(text)?.index ?? text.length;
  return text.charAt(end) === '>' && /[:@]/.test(text.slice(index, end));
}
