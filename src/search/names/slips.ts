/**
 * Tells how many letters have to be put in, taken out, changed, or swapped with the next to make another word of one; undefined when more
 * than `most`. Made for one word and asked of many.
 */
export function slipsFrom(word: string, most: number): (other: string) => number | undefined {
  const letters = lettersOf(word);
  let before = new Uint16Array(word.length + 1);
  let last = new Uint16Array(word.length + 1);
  let row = new Uint16Array(word.length + 1);
  return (other) => {
    if (Math.abs(word.length - other.length) > most) return undefined;
    // A slip brings in one letter and loses one at most.
    const others = lettersOf(other);
    if (countBits(letters & ~others) > most || countBits(others & ~letters) > most) return undefined;
    for (let j = 0; j <= word.length; j += 1) last[j] = j;
    for (let i = 1; i <= other.length; i += 1) {
      let least = row[0] = i;
      const letter = other.charCodeAt(i - 1);
      for (let j = 1; j <= word.length; j += 1) {
        const same = letter === word.charCodeAt(j - 1);
        let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
        const isSwapped = !same && i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other.charCodeAt(i - 2) === word.charCodeAt(j - 1);
        if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
        row[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return undefined;
      [before, last, row] = [last, row, before];
    }
    const slips = last[word.length] ?? 0;
    return slips > most ? undefined : slips;
  };
}

/** A bit for each letter that a word has; letters of other alphabets share theirs. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}
