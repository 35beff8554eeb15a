import { wordsOf } from '../../src/search/text/words.ts';
import type { TextBlock } from '../../src/client/results/article-text.ts';
import type { Excerpt } from '../../src/client/results/excerpt.ts';

/** A paragraph; `[people-ada-1:Ada]` is a printed name with its anchor. */
export function block(source: string, anchor = 'p-000001'): TextBlock {
  let text = '';
  const names = [];
  for (const [piece, id, printed] of source.matchAll(/\[([^\]:]+):([^\]]+)\]|[^[]+/gu)) {
    if (id === undefined || printed === undefined) text += piece;
    else {
      names.push({ anchor: id, from: text.length, to: text.length + printed.length });
      text += printed;
    }
  }
  return { text, names, words: wordsOf(text), anchor, language: 'en' };
}

/** An excerpt as a reader sees it, with marks in brackets. */
export function shown(excerpt: Excerpt | undefined): string | undefined {
  if (excerpt === undefined) return undefined;
  const { parts, before, after } = excerpt;
  return `${before ? '… ' : ''}${parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}${after ? ' …' : ''}`;
}
