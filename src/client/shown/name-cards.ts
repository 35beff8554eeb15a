import type { NameFound } from '../../search/protocol.ts';
import { recordAddress } from '../../search/record-address.ts';
import type { SearchWords } from '../../search/words.ts';
import { element } from '../elements.ts';
import { counted } from '../plurals.ts';

/** Records that the query names: the likeliest with all its forms, the others in a line each. @param base the site's base path */
export function nameCards(names: readonly NameFound[], words: SearchWords, base: string): readonly HTMLElement[] {
  return names.map((name, index) => nameCard(name, words, base, index === 0));
}

function nameCard(found: NameFound, words: SearchWords, base: string, first: boolean): HTMLElement {
  const { facet, name, forms, form, how, articles } = found;
  const link = element('a', '', name);
  link.href = recordAddress(found, base);
  link.dir = 'auto';
  const parts: (string | Node)[] = [element('span', 'kind', words.facets[facet]), ' ', link];
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const shown = first && forms.length > 0 ? words.names.also.replace('{forms}', () => list.format(forms)) : form !== undefined && how !== 'near' ? words.names.as.replace('{form}', () => form) : '';
  if (shown !== '') parts.push(' ', element('span', 'forms', shown));
  parts.push(' ', element('span', 'count', counted(words.names.articles, words.language, articles)));
  return element('li', first ? 'card first' : 'card', ...parts);
}
