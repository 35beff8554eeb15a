import { drawn } from './curve.ts';
import { figures } from './figures.ts';
import { Ranks } from './ranks.ts';
import { capital, wordOf } from './words.ts';

/** Far more words than the largest archive uses: it keeps meeting new ones. */
const vocabulary = new Ranks(figures.vocabulary, 20_000_000);

/** Makes texts of words of no language, as long and as parted as those of the sample, in which the names stand that they are given. */
export class TextMaker {
  readonly #chance: () => number;

  constructor(chance: () => number) {
    this.#chance = chance;
  }

  /** So many words, with capitals as a title of a text has them. */
  title(): string {
    return capital(this.#words(drawn(figures.title, this.#chance())).join(' '));
  }

  /** @param names which are put into the text, each at a random place */
  body(names: readonly string[]): string {
    let left = drawn(figures.words, this.#chance());
    const paragraphs: string[][] = [];
    while (left > 0) {
      const length = Math.min(left, drawn(figures.paragraph, this.#chance()));
      paragraphs.push(this.#words(length));
      left -= length;
    }
    for (const name of names) this.#put(name, paragraphs);
    const text = paragraphs.map((words) => this.#sentence(words));
    if (this.#chance() < figures.shares.marked) text.splice(1, 0, ['one', 'two', 'three'].map(() => `- *${this.#words(2).join(' ')}* ${this.#words(3).join(' ')}`).join('\n'));
    return text.join('\n\n');
  }

  #words(count: number): string[] {
    return Array.from({ length: count }, () => {
      const word = wordOf(vocabulary.draw(this.#chance()));
      return this.#chance() < figures.shares.capitals ? capital(word) : word;
    });
  }

  #put(name: string, paragraphs: readonly string[][]): void {
    const words = paragraphs[Math.floor(this.#chance() * paragraphs.length)] ?? [];
    words.splice(Math.floor(this.#chance() * words.length), 1, name);
  }

  #sentence(words: readonly string[]): string {
    const said = words.length > 6 && this.#chance() < figures.shares.speech;
    const text = capital(words.join(' '));
    return said ? `"${text}," ${this.#words(2).join(' ').toLowerCase()}.` : `${text}.`;
  }
}
