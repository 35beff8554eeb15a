import type { CheerioAPI } from 'cheerio';

/** Elements that a page of ours may have within its body. */
const harmless = new Set([
  'a', 'abbr', 'article', 'aside', 'b', 'blockquote', 'body', 'br', 'button', 'caption', 'cite', 'code', 'col', 'colgroup', 'dd', 'del', 'desc', 'details', 'div', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'g', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'head', 'header', 'hr', 'html', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'legend', 'li', 'line', 'link', 'main', 'mark', 'meta', 'nav', 'noscript', 'ol', 'option', 'output', 'p', 'path', 'pre', 'q', 'rect', 's', 'samp', 'script', 'search', 'section', 'select', 'small', 'span',
  'strong', 'sub', 'summary', 'sup', 'svg', 'table', 'tbody', 'td', 'template', 'text', 'tfoot', 'th', 'thead', 'time', 'title', 'tr', 'u', 'ul', 'var',
]);

/** Types of scripts that no browser runs. */
const data = new Set(['application/json', 'application/ld+json']);

/**
 * Everything in a parsed page or text that could run, load from elsewhere, send readers on or stand in for what is ours. It walks the
 * tree that a browser would make.
 * @param scripts the texts and addresses of scripts that are ours
 */
export function dangersIn($: CheerioAPI, scripts: ReadonlySet<string> = new Set()): string[] {
  return $('*').get().flatMap((element) => {
    const name = ($(element).prop('tagName') ?? '').toLowerCase();
    const attributes = Object.entries($(element).attr() ?? {});
    return [
      ...(harmless.has(name) ? [] : [`<${name}>`]),
      ...(name === 'script' && !data.has($(element).attr('type') ?? '') && !scripts.has($(element).attr('src') ?? $(element).text()) ? [`a script: ${$.html(element)}`] : []),
      ...(name === 'meta' && $(element).attr('http-equiv')?.toLowerCase() === 'refresh' ? ['a refresh'] : []),
      ...attributes.filter(([attribute]) => /^on|^style$|^srcdoc$|^srcset$|^formaction$/i.test(attribute)).map(([attribute, value]) => `${name}[${attribute}=${value}]`),
      ...attributes.filter(([attribute, value]) => /^(?:href|src|action|poster|data|xlink:href)$/i.test(attribute) && !leads(name, value)).map(([attribute, value]) => `${name}[${attribute}=${value}]`),
    ];
  });
}

/** A link may lead anywhere on the web; what a page loads by itself lies on its own site. */
function leads(name: string, address: string): boolean {
  const url = URL.parse(address, 'https://archive.example/articles/a/');
  if (url === null) return true;
  return name === 'a' || name === 'link' ? ['https:', 'http:', 'mailto:'].includes(url.protocol) : url.origin === 'https://archive.example';
}
