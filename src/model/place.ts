/** Where something stands in the content folder. */
export interface Place {
  /** From the content folder on, with forward slashes. */
  readonly file: string;
  /** From 1; undefined where the whole file is meant. */
  readonly line?: number | undefined;
  /** From 1, in UTF-16 code units. */
  readonly column?: number | undefined;
}
