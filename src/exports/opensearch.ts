import { element, escaped } from './xml.ts';

/** How a browser searches a site from its address bar: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md. Addresses are whole. */
export interface SearchDescription {
  readonly title: string;
  readonly description: string;
  /** Of the page that answers; what is looked for is its parameter `q`. */
  readonly page: string;
  /** Of the description itself. */
  readonly own: string;
  readonly icon: string;
  /** BCP 47. */
  readonly language: string;
}

/** The most characters of a short name, a long one and a description. */
const [shortMost, longMost, descriptionMost] = [16, 48, 1024];

export function openSearchXml({ title, description, page, own, icon, language }: SearchDescription): string {
  const lines = [
    element('ShortName', fitting(title, shortMost)), element('LongName', fitting(title, longMost)), element('Description', fitting(description, descriptionMost)),
    element('Language', language), element('InputEncoding', 'UTF-8'), element('OutputEncoding', 'UTF-8'),
    `<Image type="image/svg+xml">${escaped(icon)}</Image>`,
    `<Url type="text/html" template="${escaped(page)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(own)}"/>`,
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${lines.join('\n')}\n</OpenSearchDescription>\n`;
}

/** As many whole words of a text as fit; of one long word its beginning. */
function fitting(text: string, most: number): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (characters.length <= most) return characters.join('');
  const cut = characters.slice(0, most + 1);
  const end = cut.lastIndexOf(' ');
  return cut.slice(0, end > 0 ? end : most).join('').replace(/[\s,;:.–—-]+$/u, '');
}
