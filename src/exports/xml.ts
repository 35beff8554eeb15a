/** An element of XML with a text. */
export function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** A text in XML, or between quotation marks in a tag of it. Signs are written as numbers, which titles of feeds stand that are read as HTML (https://www.rssboard.org/rss-profile). Characters that XML 1.0 has no place for are left out. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;').replaceAll('"', '&#x22;');
}
