import { authorityKinds } from '../../model/kinds.ts';
import type { Edition } from '../../edition/edition.ts';
import { redirectFile } from '../../site/addresses/page-file.ts';
import type { Site } from '../../site/site.ts';
import { standingOf, timeRedirects } from '../../site/addresses/standing.ts';

/** A page at a former address that sends readers on; any host can serve it, and it works without scripts. */
export function* redirectPages({ site, content }: Edition): Generator<{ path: string; html: string }> {
  const { archive, addresses } = site;
  for (const { id, redirectFrom } of archive.articles) for (const from of redirectFrom) yield page(from, addresses.article(id), site);
  for (const record of authorityKinds.flatMap((kind) => archive.authorities(kind))) {
    for (const from of record.redirectFrom) yield page(from, addresses.authority(record), site);
  }
  const { pages } = content.published;
  if (pages === undefined) return;
  for (const [from, to] of timeRedirects(pages.keys(), standingOf(site))) yield page(from, addresses.page(to), site);
}

/** Both addresses are made by `Addresses`, which encodes whatever could end an attribute; the words are ours. */
function page(from: string, to: string, { addresses, locale: { wordsLanguage, words } }: Site): { path: string; html: string } {
  return {
    path: redirectFile(from),
    html: `<!doctype html><html lang="${wordsLanguage}"><meta charset="utf-8"><title>${words.moved.title}</title><meta http-equiv="refresh" content="0; url=${to}"><link rel="canonical" href="${addresses.absolute(to) ?? to}"><meta name="robots" content="noindex"><p><a href="${to}">${to}</a></p></html>\n`,
  };
}
