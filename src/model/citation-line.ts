/** What a citation in running text is made of. */
export interface Cited {
  readonly byline: readonly string[];
  readonly title: string;
  /** The source's name. */
  readonly source: string;
  /** In words, as precisely as it is known. */
  readonly when: string;
  /** The time of day, where it is known. */
  readonly time?: string | undefined;
  /** The archive's title. */
  readonly archive: string;
  /** With scheme and host; undefined when it is not known. */
  readonly address: string | undefined;
}

/** How to cite an article in running text: byline, title, source, date and time, and the address. It is made to be copied, so every space is plain. */
export function citationLine({ byline, title, source, when, time = '', archive, address }: Cited): string {
  const place = [archive, address].filter((part) => part !== undefined).join(', ');
  return [byline.join(', '), `“${title}”`, source, when, time].filter((part) => part !== '').join(', ').concat('. ', place, address === undefined ? '.' : '').replaceAll('\u00a0', ' ');
}
