import { rolesOn } from '../../model/roles.ts';
import type { Article } from '../../model/article.ts';
import { refsOf } from '../../archive/refs.ts';
import { refKey, subjectKinds } from '../../model/kinds.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Role } from '../../model/record.ts';
import { authorityLink } from '../entries.ts';
import type { Link } from '../entries.ts';
import { placesIn } from '../passages.ts';
import type { Places } from '../passages.ts';
import type { Site } from '../site.ts';
import type { TextsRead } from '../texts-read.ts';

/** A record that an article is filed under. */
export interface Subject extends Link, Places {
  /** The offices that the person is sure to have held when the article was printed. */
  readonly roles: readonly string[];
}

export interface Subjects {
  readonly title: string;
  readonly links: readonly Subject[];
  /** What the roles are, where there are any. */
  readonly rolesTitle: string | undefined;
}

/** The records that an article is filed under, by kind. */
export function subjectsOf(site: Site, texts: TextsRead, article: Article): readonly Subjects[] {
  const words = site.locale.words;
  return subjectKinds.map((kind) => {
    const links = article[kind].flatMap((id) => subject(site, texts, article, { kind, id }));
    return { title: words.kinds[kind], links, rolesTitle: links.some(({ roles }) => roles.length > 0) ? words.article.rolesThen : undefined };
  }).filter(({ links }) => links.length > 0);
}

/** The records that the text names and the article is not filed under, in the order of the text. */
export function alsoNamed(site: Site, texts: TextsRead, article: Article): readonly Subject[] {
  const listed = new Set(refsOf(article).map(refKey));
  const refs = new Map(site.archive.mentions.all(article).map(({ ref }) => [refKey(ref), ref]));
  return [...refs].filter(([key]) => !listed.has(key)).flatMap(([, ref]) => subject(site, texts, article, ref));
}

/** What an article lists or names has a page. */
function subject(site: Site, texts: TextsRead, article: Article, ref: Ref): Subject[] {
  const record = site.archive.record(ref);
  if (record === undefined) return [];
  const named = site.archive.mentions.in(article, ref);
  const places = named === undefined ? { as: [], paragraphs: [] } : placesIn(site, texts, named, record.name);
  return [{ ...authorityLink(site, record), ...places, roles: rolesOn(record.roles, article.date, record.to).map((role) => roleText(site, role)) }];
}

/** A role with its organisation and its country, where the title does not name them already. */
function roleText({ archive, locale }: Site, { title, organisation, country }: Role): string {
  return [organisation, country].reduce((text, ref) => {
    const name = ref === undefined ? undefined : archive.authority(ref)?.name;
    return name === undefined || names(text, name) ? text : locale.words.article.role(text, name);
  }, title);
}

/** Whether a name stands in a text as words of its own: Niger is not in Nigeria. */
function names(text: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
