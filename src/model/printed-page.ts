/** How pages of a paper are said in a citation; `{page}` stands for what is typed. */
export interface PageWords {
  readonly one: string;
  readonly several: string;
}

/** What people and programs put before a page, which is said in words of our own. */
const before = /^(?:(?:pp?|pgs?|S|сс?|стр)\.\s*|(?:pp?|pages?|Seiten?|стр|страниц[аы])\s+)(?=[\p{L}\p{N}])/iu;

/** "A-1" is one page, as many papers number them by section; "1-2" and "A1-A2" are several. */
const severalPages = /[,;&–—]|\p{N}\s*-\s*\p{L}*\p{N}/u;

/** A page or pages without the word for them. */
export function printedPage(typed: string): string {
  return typed.replace(before, '');
}

/** As a citation has it: "p. 3", "pp. 1, 14"; empty where the page is not known. */
export function pageInWords(page: string, { one, several }: PageWords): string {
  return page === '' ? '' : (severalPages.test(page) ? several : one).replace('{page}', () => page);
}
