/** A file of a site. */
export interface MadeFile {
  /** Whatever it was made of: under an equal key the same would be made again. */
  readonly key: string;
  /** The same of what that was made of, where it is told: it costs less to work out. */
  readonly madeOf: string | undefined;
  readonly size: number;
  /** Milliseconds. */
  readonly modified: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Of a page: what of the site it links to or loads, by the numbers of the table. */
  readonly links: Uint32Array | undefined;
  /** Of a page that this build has made: its links to places on itself. They lead where they led while it is as it is. */
  readonly places?: readonly string[] | undefined;
}
