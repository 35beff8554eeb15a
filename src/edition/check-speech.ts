import { quoteKey } from '../model/quote.ts';
import { speechIn } from '../names/quoted-speech.ts';
import { nameWords } from '../names/words/name-words.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import { placeOf } from './check-names.ts';
import type { SeenText } from './check-names.ts';

/** Words of a quotation that are enough to find it by. */
const enough = 8;

/** Proposes the quotations whose speaker is plainly named and that no editor has confirmed yet. */
export function checkSpeech({ archive, article, source, pieces, found }: SeenText, problems: Problems): void {
  const confirmed = article.quotes.map(({ text }) => quoteKey(text));
  const byPiece = Map.groupBy(found.marks, ({ piece }) => piece);
  pieces.forEach((piece, at) => {
    for (const { by, text, index } of speechIn(piece.text, byPiece.get(at) ?? [], nameWords(article.language))) {
      const record = archive.authority(by);
      const key = quoteKey(text);
      const place = placeOf(source, piece, index, 1);
      if (record === undefined || place === undefined || confirmed.some((quote) => quote.includes(key) || key.includes(quote))) continue;
      problems.add(problem('quote-unconfirmed', place, { by: record.name, id: record.id, text: text.split(/\s+/u).slice(0, enough).join(' ') }));
    }
  });
}
