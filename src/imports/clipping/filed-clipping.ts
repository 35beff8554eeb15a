import { subjectKinds } from '../../model/kinds.ts';
import type { SubjectKind } from '../../model/kinds.ts';
import type { Filing } from '../filing/filing.ts';
import { shortDigest } from '../origins/digests.ts';
import { slugSegment } from '../slugs.ts';
import type { StandingFile } from '../records/standing-file.ts';
import type { Clipping } from './clipping.ts';
import type { Given } from './found.ts';
import { isOtherSource } from './free-ids.ts';

/** What is recorded of a text: what tells it from others, and the article that it became. */
export interface FiledClipping {
  readonly key: string;
  readonly article: StandingFile | 'gone' | undefined;
}

/** A text is its words. In another paper the same words are another article, with a key of its own. */
export function filedClipping(
  filing: Filing,
  scope: string,
  { title, paragraphs }: Clipping,
  given: Given,
  sourceOf: (name: string) => string | undefined,
): FiledClipping {
  const key = shortDigest([title, ...paragraphs]);
  const article = filing.articleOf(scope, key);
  const isOther = article !== undefined && article !== 'gone' && isOtherSource(given.source, article.field('source'), sourceOf);
  if (!isOther || given.source === undefined) return { key, article };
  const own = `${key} ${sourceOf(given.source) ?? slugSegment(given.source)}`;
  return { key: own, article: filing.articleOf(scope, own) };
}

/** What an editor says with the command, over what the article that the text became says already. */
export function saidOver(given: Given, article: StandingFile): Given {
  const list = (kind: SubjectKind) => [...new Set([...article.list(kind), ...given[kind]])];
  const one = (field: 'title' | 'date' | 'source' | 'language') => given[field] ?? article.field(field);
  return { title: one('title'), date: one('date'), source: one('source'), language: one('language'), people: list('people'), countries: list('countries'), organisations: list('organisations'), topics: list('topics'), take: given.take };
}

/** A digest of what an editor said; undefined where that was nothing. */
export function digestOfSaid(given: Given): string | undefined {
  const { title, date, source, language, take } = given;
  const said = [title, date, source, language, take, subjectKinds.map((kind) => given[kind])];
  return said.flat(2).every((value) => value === undefined) ? undefined : shortDigest(said);
}
