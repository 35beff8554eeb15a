/** What the words around a name tell of it in one language. In small letters but for `offices`. */
export interface NameWords {
  /** May stand directly beside a name with a capital of their own, and are no part of it: ranks, offices, days and months. */
  readonly beside: ReadonlySet<string>;
  /** Begin a sentence with a capital: words that are never a first name. */
  readonly openers: ReadonlySet<string>;
  /** Those of `openers` that go on behind initials ("the U.S. And", as agencies print it), more often than they begin a sentence there. */
  readonly continuing: ReadonlySet<string>;
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** May stand before a person with a capital, but not beside any name: "Belgian" (but "French Guinea"), "Chief of Staff" (but "Baker Board"). */
  readonly beforePersons: ReadonlySet<string>;
  /** Offices that have few holders, written as they are: in small letters others are offices in firms. Before a whole name they tell whose it is. */
  readonly offices: ReadonlySet<string>;
  /** Make another name of a country before it, with or without an "of": "Gulf of Mexico". */
  readonly heads: ReadonlySet<string>;
  /** Make another name of a country beside it, in capitals too: "NEW MEXICO", "MEXICO CITY". */
  readonly extensions: ReadonlySet<string>;
  /** Countries whose names in capitals may be something else: a bird, a first name. */
  readonly alsoWords: ReadonlySet<string>;
  /** States of the United States, as far as one word names them and no other place. One that is also a country needs evidence among them. */
  readonly states: ReadonlySet<string>;
  /** Stand between a quotation and the name of who spoke. */
  readonly saying: ReadonlySet<string>;
  /** Whether a capital beside the whole name of a person makes it doubtful, because the language has few capitals. */
  readonly strict: boolean;
  /** Whether a word that ends in one of `beside` is one: "Ratspräsident". */
  readonly compounds: boolean;
}

/** The words of a text, which is easier to keep than a list. */
export function list(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
