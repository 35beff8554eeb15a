/** The part of the `edtf` package that the archive calls; the package ships no types of its own. */
declare module 'edtf' {
  export interface ParsedDate {
    /** Year, then month from 0, then day from 1. */
    readonly values: readonly number[];
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A bit mask of the digits left open. */
    readonly unspecified?: number;
  }
  /** @throws when the text is no EDTF of that level and type */
  export function parse(text: string, options: { level: 0 | 1 | 2; types: readonly 'Date'[] }): ParsedDate;
}
