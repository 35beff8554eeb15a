import { wordsOf } from '../../search/text/words.ts';
import type { Word } from '../../search/text/words.ts';

/** A stretch of an article's text that runs by itself: a paragraph, an item of a list, a cell. */
export interface TextBlock {
  /** White space is single, and the signs that a page adds are left out. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Names of records, in order. */
  readonly names: readonly PrintedName[];
  /** What the page's address is given to lead here; undefined where nothing of the text has an anchor around it. */
  readonly anchor: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

/** A printed name that the page ties to a record: `people-kaja-kallas-1`. It stands from one code unit to before another. */
export interface PrintedName {
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
}

const blocks = 'p, li, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption, caption, blockquote';

/** What a page adds to a text: the signs of paragraphs and the marks of footnotes. */
const added = '.para, [data-footnote-ref], [data-footnote-backref], #footnote-label, script, style';

/** The text of an article's page, in order. @param page inert, as `DOMParser` makes it; it is changed */
export function readArticle(page: Document): readonly TextBlock[] {
  const text = page.querySelector('.article .text');
  if (text === null) return [];
  for (const element of text.querySelectorAll(added)) element.remove();
  for (const line of text.querySelectorAll('br')) line.replaceWith(' ');
  return Array.from(text.querySelectorAll<HTMLElement>(blocks), (block) => readBlock(block, text)).filter(({ words }) => words.length > 0);
}

/** Without the blocks within it, as those of a list within an item: they are read by themselves. @param whole the text that it is of */
function readBlock(element: HTMLElement, whole: Element): TextBlock {
  const names: PrintedName[] = [];
  let text = '';
  const add = (piece: string) => { text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece; };
  const read = (node: Node): void => {
    if (!(node instanceof Element)) {
      add((node.textContent ?? '').replace(/\s+/gu, ' '));
      return;
    }
    if (node !== element && node.matches(blocks)) {
      add(' ');
      return;
    }
    const from = text.length;
    for (const child of node.childNodes) read(child);
    if (node.id !== '' && node.classList.contains('name')) names.push({ anchor: node.id, from, to: text.length });
  };
  read(element);
  const anchored = element.closest('[id]');
  return {
    text, names, words: wordsOf(text),
    anchor: whole.contains(anchored) ? anchored?.id : undefined,
    language: element.closest<HTMLElement>('[lang]')?.lang ?? '',
  };
}
