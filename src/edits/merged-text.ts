import { withOwnLabels } from '../markdown/own-labels.ts';
import type { EditableFile } from './editable-file.ts';
import type { MergedSide } from './merging.ts';

/** The text of a file with another record's text below its own, so that nothing is lost, its footnotes no less; the same text stands once. */
export function withTextOf(text: string, { lineEnd, body }: EditableFile, from: MergedSide): string {
  const added = trimmed(from.open.body);
  if (added === '' || added === trimmed(body)) return text;
  const missing = Math.max(0, 2 - lineEndsBehind(text));
  return `${text}${lineEnd.repeat(missing)}${withOwnLabels(added, body).replaceAll('\n', lineEnd)}${lineEnd}`;
}

/** Whether both have a text, and not the same: an editor makes one of the two. */
export function haveTwoTexts(into: MergedSide, from: MergedSide): boolean {
  const [one, other] = [trimmed(into.open.body), trimmed(from.open.body)];
  return one !== '' && other !== '' && one !== other;
}

/** From the end on: an expression would look again from every line end of the text, and part each in two ways. */
function lineEndsBehind(text: string): number {
  let end = text.length;
  while (/[\r\n]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(end).match(/\r\n?|\n/g)?.length ?? 0;
}

function trimmed(body: string): string {
  return body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
}
