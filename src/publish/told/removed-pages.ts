import type { Edition } from '../../edition/edition.ts';
import { isAuthorityKind } from '../../model/kinds.ts';
import { addressOf } from '../../model/published.ts';
import { shown } from '../../problems/entry.ts';
import { pageOfFile } from '../../site/addresses/page-file.ts';

/** So many are named; more would hide what else a build says. */
const mostNamed = 5;

/**
 * Says which articles and records have no page any more. Of a published address that is lost the check tells as of an error, but only
 * where it is known what was published. Lists by time come and go with what is filed, and are not told of.
 * @param removed files of pages that the site before had and this one has not
 */
export function removedLines({ content }: Edition, removed: readonly string[]): readonly string[] {
  const addresses = content.published.pages === undefined ? removed.map(pageOfFile).filter(isOfArticleOrRecord).sort().map(addressOf) : [];
  if (addresses.length === 0) return [];
  const more = addresses.length - mostNamed;
  const named = addresses.slice(0, mostNamed).map(shown).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [`No page any more: ${named}. Where readers know the address, write it under redirectFrom of the page that they should reach, or under gone in archive.yaml. Once npm run record has been run, no build loses an address unnoticed.`];
}

function isOfArticleOrRecord(path: string): boolean {
  const [kind = '', ...rest] = path.split('/');
  return rest.length > 0 && (kind === 'articles' || (isAuthorityKind(kind) && rest.length === 1));
}
