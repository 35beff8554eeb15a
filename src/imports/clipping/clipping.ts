import { plainText } from '../../intake/read-text.ts';
import { usualFields } from '../forms/field-map.ts';
import { firstWords } from '../text/first-words.ts';
import { paragraphsOf } from '../text/plain-text.ts';
import { unprintableInText } from '../text/unprintable.ts';

/** A text that an editor cut out of somewhere: a headline, and what stands below it, to the letter. */
export interface Clipping {
  readonly title: string;
  /** Plain text; lines within a paragraph are parted by line feeds. */
  readonly paragraphs: readonly string[];
}

export type ClippingReading = { readonly ok: true; readonly clipping: Clipping } | { readonly ok: false; readonly reasons: readonly string[] };

/** A first line of more characters is no headline but the first paragraph, and stays in the text. */
export const longestTitle = 250;

/** A line of more characters was not broken by a typist: where no blank lines part the text, each line is a paragraph. */
const longestTyped = 120;

/** What may stand before the first tag of a web page: what XML says of itself, and where a browser saved it from. */
const beforeTags = String.raw`(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*`;

/** What no headline begins with. Windows hides the ending of a name, and programs add the one for texts. */
const otherForms = [
  { begin: new RegExp(String.raw`^${beforeTags}<(?:!doctype\s+html|html)\b`, 'i'), reason: 'It is a web page. Import it again from a file whose name ends in .html.' },
  {
    begin: new RegExp(String.raw`^---[ \t]*\n(?:[\w.]+:.*\n)*?(?:${[...usualFields.keys()].join('|')}):\s`),
    reason: 'It has fields below a line "---", as an article in Markdown. Import it again from a file whose name ends in .md.',
  },
] as const;

/** How many characters of a text are looked at for that. */
const beginning = 4096;

/** @param text with any line ends, decoded */
export function readClipping(text: string): ClippingReading {
  const fault = unprintableInText(text.replaceAll('\f', ' '));
  if (fault !== undefined) return { ok: false, reasons: [fault] };
  const lines = plainText(text).trim().split('\n');
  const first = (lines[0] ?? '').trim().replace(/\s+/gu, ' ');
  if (first === '') return { ok: false, reasons: ['There is no text in it. Write the title in the first line, and the text below it.'] };
  const other = otherForms.find(({ begin }) => begin.test(lines.join('\n').slice(0, beginning)));
  if (other !== undefined) return { ok: false, reasons: [other.reason] };
  const isTitle = [...first].length <= longestTitle;
  const rest = (isTitle ? lines.slice(1) : lines).join('\n').trim();
  if (rest === '') return { ok: false, reasons: ['It has one line only. The first line is the title; add the text below it.'] };
  return { ok: true, clipping: { title: isTitle ? first : firstWords(first) ?? first, paragraphs: paragraphsOf(parted(rest)) } };
}

function parted(text: string): string {
  const lines = text.split('\n');
  const isParted = lines.some((line) => line.trim() === '');
  return isParted || lines.every((line) => line.length <= longestTyped) ? text : lines.join('\n\n');
}
