/** Words that a person is quoted with in an article, as an editor confirms them. */
export interface Quote {
  /** The id of the person. */
  readonly by: string;
  /** As printed in the article, whole or a part. */
  readonly text: string;
}

const doubleMarks = '["\u00ab\u00bb\u201c-\u201f]';
const singleMarks = "['\u2018\u2019\u201b`\u00b4]";

/** The form under which words typed by an editor are the printed ones: quotation marks, apostrophes and spaces of every kind alike. */
export function quoteKey(text: string): string {
  return text.normalize('NFC').replace(new RegExp(doubleMarks, 'gu'), '"').replace(new RegExp(singleMarks, 'gu'), "'").replace(/\s+/gu, ' ').trim();
}

/** Finds words in a text that has them in a form of the same `quoteKey`; a match is what the text has. @param text in NFC */
export function quotePattern(quote: string): RegExp {
  const parts = quoteKey(quote).split(/(["' ])/);
  const alike: Readonly<Record<string, string>> = { '"': doubleMarks, "'": singleMarks, ' ': '\\s+' };
  return new RegExp(parts.map((part) => alike[part] ?? RegExp.escape(part)).join(''), 'u');
}
