import type { Content } from '../../intake/content.ts';
import { linksIn } from '../../markdown/links-in.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { mostSuggested } from '../../problems/nearest.ts';
import { withBase } from '../../site/addresses/from-root.ts';
import { linkTarget } from '../../site/addresses/link-target.ts';
import type { LinkTarget } from '../../site/addresses/link-target.ts';
import { isMakersOwn } from '../../site/addresses/own-files.ts';
import type { Site } from '../../site/site.ts';
import { Targets } from '../targets.ts';
import { MeantPages } from './meant-pages.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { TextRenderer } from '../texts/texts.ts';

export interface LinksChecked {
  readonly content: Content;
  /** With the drafts in it. */
  readonly whole: Site;
  readonly pictures: Pictures;
  readonly texts: TextRenderer;
  readonly problems: Problems;
}

/**
 * Follows the links that editors wrote, before any page is made. What readers can see may lead only to what readers can see; a
 * draft may lead to another draft. Places on a page that are no part of its text are left to the finished site.
 * @returns the paths of the pages that links lead to, without slashes at their ends: that of a record is its key
 */
export function checkLinks({ content, whole, pictures, texts, problems }: LinksChecked): ReadonlySet<string> {
  const { addresses } = whole;
  const linked = new Set<string>();
  const published: Site = { ...whole, archive: whole.archive.withoutDrafts() };
  const seen = new Targets(published, pictures, texts);
  const withDrafts = published.archive === whole.archive ? seen : new Targets(whole, pictures, texts);
  const meantBySeen = new MeantPages(published, seen);
  const meantByDrafts = withDrafts === seen ? meantBySeen : new MeantPages(whole, withDrafts);
  let broken = 0;
  for (const source of [...content.articles, ...content.authorities]) {
    const isDraft = 'draft' in source.fields && source.fields.draft;
    const targets = isDraft ? withDrafts : seen;
    const meant = isDraft ? meantByDrafts : meantBySeen;
    for (const { href, line, column } of linksIn(source.body)) {
      const page = 'kind' in source ? addresses.authority(source) : addresses.article(source.id);
      const target = linkTarget(withBase(href, addresses.base), page, addresses.base);
      if (target !== undefined) linked.add(target.path.replace(/\/$/, ''));
      const lacks = faultOf(target, targets, withDrafts);
      if (lacks === undefined || isKept(href, content, addresses.base)) continue;
      broken += 1;
      const near = lacks === 'page' && broken <= mostSuggested ? meant.of(href, source.file) : [];
      problems.add(problem('link-broken', { file: source.file, line: line + source.bodyLine - 1, column }, { link: href, lacks, near }));
    }
  }
  return linked;
}

/** A page that stays as it was before is there, though it is none of the archive now. */
function isKept(href: string, { leftOut }: Content, base: string): boolean {
  const target = href.startsWith('/') ? linkTarget(withBase(href, base), base, base) : undefined;
  return target !== undefined && leftOut?.kept.has(target.path.replace(/\/$/, '')) === true;
}

function faultOf(target: LinkTarget | undefined, targets: Targets, withDrafts: Targets): 'page' | 'place' | 'draft' | undefined {
  if (target === undefined) return 'page';
  if (isMakersOwn(target.path)) return undefined;
  if (!targets.has(target.path)) return withDrafts.has(target.path) ? 'draft' : 'page';
  return targets.hasPlace(target) ? undefined : 'place';
}
