import type { AuthorityKind } from '../model/kinds.ts';
import { countedLink } from './entries.ts';
import type { CountedLink } from './entries.ts';
import type { Site } from './site.ts';

/** Every record of a kind, A to Z in the order of the archive's language. */
export interface IndexView {
  readonly title: string;
  readonly counted: string;
  readonly letters: readonly { readonly letter: string; readonly anchor: string; readonly links: readonly CountedLink[] }[];
}

export function indexView(site: Site, kind: AuthorityKind): IndexView {
  const { archive, locale } = site;
  const collator = new Intl.Collator(archive.settings.language, { sensitivity: 'base' });
  const groups: { letter: string; links: CountedLink[] }[] = [];
  for (const record of archive.authorities(kind)) {
    const letter = initialOf(record.name);
    const last = groups.at(-1);
    // Letters that the language sorts as one, such as E and É, stand under the first of them.
    if (last !== undefined && collator.compare(last.letter, letter) === 0) last.links.push(countedLink(site, record));
    else groups.push({ letter, links: [countedLink(site, record)] });
  }
  return {
    title: locale.words.kinds[kind],
    counted: locale.count(locale.words.count.records, archive.authorities(kind).length),
    letters: groups.map((group, index) => ({ ...group, anchor: `letter-${index + 1}` })),
  };
}

function initialOf(name: string): string {
  const letter = /[\p{L}\p{N}]\p{M}*/u.exec(name)?.[0] ?? '#';
  return /\p{N}/u.test(letter) ? '#' : letter.toUpperCase();
}
