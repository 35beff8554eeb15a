import { Reader } from '../format/reader.ts';

/**
 * All values of a facet with their articles, rising.
 * @throws RangeError where the file ends too soon
 */
export function readFacet(bytes: Uint8Array): ReadonlyMap<string, Uint32Array> {
  const reader = new Reader(bytes);
  const values = new Map<string, Uint32Array>();
  for (let left = reader.number(); left > 0; left -= 1) {
    const value = reader.text();
    const articles = new Uint32Array(reader.number());
    let last = 0;
    for (let place = 0; place < articles.length; place += 1) {
      last += reader.number();
      articles[place] = last;
    }
    values.set(value, articles);
  }
  return values;
}

/**
 * Words with how many articles have each.
 * @throws RangeError where the file ends too soon
 */
export function readWords(bytes: Uint8Array): ReadonlyMap<string, number> {
  const reader = new Reader(bytes);
  const words = new Map<string, number>();
  const count = reader.number();
  let word = '';
  const inOrder = Array.from({ length: count }, () => (word = reader.textBehind(word)));
  for (const one of inOrder) words.set(one, reader.number());
  return words;
}
