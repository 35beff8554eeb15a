import fc from 'fast-check';
import type { IndexedArticle } from '../../src/search/index/indexed-article.ts';

/** A synthetic article as it is indexed: of 1 January 1987 and the Gazette, with its id as title, unless told otherwise. */
export function indexed(id: string, text: string, language = 'en', changes: Partial<IndexedArticle> = {}): IndexedArticle {
  return {
    card: { id, title: id, language, source: 'gazette', byline: [], page: '', translated: '', summary: '' }, date: { first: '1987-01-01', last: '1987-01-01' },
    filters: [['source', 'gazette']], fields: [{ texts: [text], weight: 1, printed: true }], ...changes,
  };
}

const words = ['minister', 'ministers', 'министр', 'министра', 'bridge', 'bridges', 'bridged', 'of', 'the', 'uzbek', '習近平', '1,300.5', 'U.S.', "o'neill", 'café', '𐌰'.repeat(40), `x${'𐌰'.repeat(40)}`, '...'];
const text = fc.oneof({ weight: 4, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' ')) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `1987-02-${String(number).padStart(2, '0')}`);

/** Synthetic articles with whatever may stand in one. */
export const anyIndexed: fc.Arbitrary<IndexedArticle> = fc.record({
  id: fc.string({ maxLength: 6 }), title: text, paragraphs: fc.array(text, { maxLength: 4 }), byline: fc.array(text, { maxLength: 2 }), page: text, translated: text, summary: text, names: fc.array(text, { maxLength: 2 }),
  first: day, last: fc.option(day, { nil: undefined }), people: fc.subarray(['ada', 'bo', 'cy']), source: fc.constantFrom('gazette', 'post'), language: fc.constantFrom('en', 'en-GB', 'de', 'ru', 'zh-Hant'),
}).map(({ id, title, paragraphs, byline, page, translated, summary, names, first, last, people, source, language }) => ({
  card: { id, title, language, source, byline, page, translated, summary, ...(last === undefined ? {} : { date: { edtf: `${first}/${last}`, words: `from ${first}` } }) },
  date: { first, last: last ?? first },
  filters: [...people.map((person) => ['person', person] as const), ['source', source]],
  fields: [
    { texts: [title], weight: 5, printed: true }, { texts: paragraphs, weight: 1, printed: true }, { texts: byline, weight: 1, printed: true },
    { texts: [summary], weight: 1, printed: false }, { texts: names, weight: 1, printed: false }, { texts: [first], weight: 0.1, printed: false },
  ],
}));
