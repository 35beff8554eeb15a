import { object } from '../../markdown/running-text.ts';
import { quoteKey } from '../../model/quote.ts';
import { speechIn } from '../../names/quoted-speech.ts';
import { nameWords } from '../../names/words/name-words.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { placeOf } from './check-names.ts';
import type { SeenText } from './check-names.ts';

/** Words of a quotation that are enough to find it by, and as few as are still proposed. */
const enough = 8;
const fewest = 4;

/** Proposes the quotations whose speaker is plainly named and that no editor has confirmed yet. */
export function checkSpeech({ archive, article, source, pieces, found }: SeenText, problems: Problems): void {
  const confirmed = article.quotes.map(({ text }) => quoteKey(text));
  const byPiece = Map.groupBy(found.marks, ({ piece }) => piece);
  pieces.forEach((piece, at) => {
    if (!piece.isParagraph) return;
    for (const { by, text, index } of speechIn(piece.text, byPiece.get(at) ?? [], nameWords(article.language))) {
      const record = archive.authority(by);
      const key = quoteKey(text);
      const words = (text.split(object)[0] ?? '').trim().split(/\s+/u).slice(0, enough);
      const place = placeOf(source, piece, index, 1);
      if (record === undefined || place === undefined || words.length < fewest) continue;
      if (confirmed.some((quote) => quote.includes(key) || key.includes(quote))) continue;
      problems.add(problem('quote-unconfirmed', place, { by: record.name, id: record.id, text: words.join(' ') }));
    }
  });
}
