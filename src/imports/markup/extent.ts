/** Elements within elements, and elements at all: far more than any article has, and far from where the stack or an afternoon runs out. */
const deepest = 300;
const most = 20_000;

const tag = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*?(\/?)>/gi;
const endless = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|option|dt|dd)$/i;

/** Of HTML of which nothing could show how deep it nests. */
export const htmlTooDeep = 'Its HTML is nested too deep. Take out the elements that hold nothing of the article.';

/** Why HTML is too deep or too large to be parsed, as far as its tags tell; in the depth those that need no end are left out. */
export function extentFault(html: string): string | undefined {
  let [depth, elements] = [0, 0];
  for (const [, end, name = '', self] of html.matchAll(tag)) {
    if (end !== '/') elements += 1;
    if (elements > most) return `It has more than ${most} elements. Save the article alone.`;
    if (endless.test(name) || self === '/') continue;
    depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth > deepest) return htmlTooDeep;
  }
  return undefined;
}
