import type { Content } from '../../intake/content.ts';
import { linksIn } from '../../markdown/links-in.ts';
import type { ArticleSource, AuthoritySource } from '../../model/source-file.ts';
import { withBase } from '../../site/addresses/from-root.ts';
import { linkTarget } from '../../site/addresses/link-target.ts';
import type { Site } from '../../site/site.ts';

/** The paths of the pages that links in texts lead to, without slashes at their ends: that of a record is its key. */
export function* linkedPages({ articles, authorities }: Content, { addresses }: Site): Generator<string> {
  const { base } = addresses;
  for (const source of [...articles, ...authorities]) {
    for (const { href } of linksIn(source.body)) {
      const path = linkTarget(withBase(href, base), pageOf(source, addresses), base)?.path.replace(/\/$/, '');
      if (path !== undefined) yield path;
    }
  }
}

/** The address of the page that shows the text of a file. */
export function pageOf(source: ArticleSource | AuthoritySource, addresses: Site['addresses']): string {
  return 'kind' in source ? addresses.authority(source) : addresses.article(source.id);
}
