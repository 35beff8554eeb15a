/** Words that a person is quoted with in an article, as an editor confirms them. */
export interface Quote {
  /** The id of the person. */
  readonly by: string;
  /** As printed in the article, whole or a part. */
  readonly text: string;
}

/** The form under which words typed by an editor are the printed ones: quotation marks, apostrophes and spaces of every kind alike. */
export function quoteKey(text: string): string {
  return text.normalize('NFC').replace(/["\u00ab\u00bb\u201c-\u201f]/gu, '"').replace(/[\u2018\u2019\u201b`\u00b4]/gu, "'").replace(/\s+/gu, ' ').trim();
}
