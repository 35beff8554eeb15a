import { element, setLanguage } from '../elements.ts';
import type { Option } from './options.ts';

/** A line of the list. It is a link, so that it opens in every way that links do. @param pageLanguage BCP 47 */
export function optionElement({ kind, href, text, language, also, note }: Option, id: string, pageLanguage: string): HTMLAnchorElement {
  const line = element('a', kind);
  line.id = id;
  line.href = href;
  line.tabIndex = -1;
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', 'false');
  const name = element('span', 'text', text);
  setLanguage(name, language, pageLanguage);
  line.append(name);
  for (const [className, words] of [['also', also ?? ''], ['note', note]] as const) if (words !== '') line.append(' ', element('span', className, words));
  return line;
}
