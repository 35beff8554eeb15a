/** What a program that keeps references is told of an article, whatever the form. */
export interface Reference {
  readonly title: string;
  /** EDTF. */
  readonly date: string;
  /** The source's name. */
  readonly source: string;
  /** The title of the archive that it is read in. */
  readonly archive: string;
  readonly byline: readonly string[];
  /** As the paper counts them; empty where it is not known. */
  readonly page: string;
  /** That it is a translation, in words; empty where it is none. */
  readonly translated: string;
  /** Of the archive's own; empty where there is none. */
  readonly summary: string;
  /** BCP 47. */
  readonly language: string;
  /** With scheme and host; undefined when it is not known. */
  readonly address: string | undefined;
  /** The names of what it is filed under. */
  readonly keywords: readonly string[];
}
