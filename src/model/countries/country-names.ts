/** Every name that a language has for each country of ISO 3166-1, by its alpha-2 code. */
type NamesByCode = ReadonlyMap<string, readonly string[]>;

/** What countries are called. */
export interface CountryNames {
  readonly english: NamesByCode;
  /** In the archive's language; empty where nobody has put them together. */
  readonly own: NamesByCode;
}
