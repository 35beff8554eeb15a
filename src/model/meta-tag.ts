/** A `meta` element of a page's head. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}
