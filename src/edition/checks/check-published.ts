import { lackingOf } from '../../intake/article.ts';
import type { Content } from '../../intake/content.ts';
import { isAuthorityKind } from '../../model/kinds.ts';
import { addressOf, publishedFile } from '../../model/published.ts';
import type { PublishedPages } from '../../model/published.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { mostSuggested, nearest } from '../../problems/nearest.ts';
import { allPaths, mayBeNamed, settledPaths } from '../../site/addresses/routes.ts';
import type { Site } from '../../site/site.ts';
import { pageOfFile } from '../../site/addresses/page-file.ts';
import { standingOf, widerList } from '../../site/addresses/standing.ts';
import { pageOwner } from '../page-owner.ts';
import { priorText } from '../texts/prior-text.ts';
import { publicFiles } from '../public-files.ts';
import { textChecksum } from '../texts/text-checksum.ts';

/**
 * Holds the archive against the record of what was published: every address still leads somewhere, and no text was changed without
 * a word. Says nothing while there is no record.
 * @param site as readers see it, without drafts
 * @param writing whether pages are let be that are there only because texts name something: no text is read then
 */
export function checkPublished(content: Content, site: Site, problems: Problems, writing = false): void {
  const { pages } = content.published;
  if (pages === undefined) return;
  checkAddresses(content, pages, site, problems, writing);
  for (const article of site.archive.articles) {
    const prior = priorText(pages, article);
    const now = article.corrections.length;
    if (prior !== undefined && now < prior.corrections) problems.add(problem('correction-gone', { file: article.file }, { recorded: prior.corrections, now }));
    if (prior !== undefined && prior.sha256 !== textChecksum(article) && now <= prior.corrections) problems.add(problem('text-changed', { file: article.file }, null));
  }
}

function checkAddresses(content: Content, pages: PublishedPages, site: Site, problems: Problems, writing: boolean): void {
  const standing = standingOf(site, writing ? settledPaths(site) : allPaths(site));
  const unrecorded = [...standing.pages].filter((path) => !pages.has(path));
  const added = unrecorded.length + [...standing.redirects.keys()].filter((path) => !pages.has(path)).length;
  if (added > 0) problems.add(problem('addresses-unrecorded', { file: publishedFile }, { count: added }));
  const files = new Set(content.files);
  const read = new Set([...content.articles, ...content.unfinished, ...content.authorities].map(({ file }) => file));
  const allRead = content.files.every((file) => !file.endsWith('.md') || read.has(file));
  const drafts = new Map([...content.articles.filter(({ fields }) => fields.draft), ...content.unfinished].map((draft) => [draft.file, lackingOf(draft)]));
  const byText = new Map(site.archive.articles.map((article) => [textChecksum(article), article.file]));
  const ofOthers = new Set(publicFiles().map(pageOfFile));
  let sought = 0;
  for (const [path, { text }] of pages) {
    if (ofOthers.has(path) || standing.pages.has(path) || standing.redirects.has(path) || widerList(path, standing) !== undefined) continue;
    if (writing && mayBeNamed(site, path)) continue;
    const file = fileOf(path);
    if (content.leftOut?.kept.has(path) === true) continue;
    // What is wrong with its own file is told already, and a country may have its page from a file that could not be read.
    const broken = files.has(file) && !drafts.has(file);
    if (content.leftOut === undefined && (broken || (path.startsWith('countries/') && !allRead))) continue;
    const moved = text === undefined ? undefined : byText.get(text.sha256);
    // A page that was public under its own address is none that took another's place.
    const isSought = moved === undefined && !drafts.has(file) && sought < mostSuggested;
    if (isSought) sought += 1;
    const near = isSought ? nearest(path, unrecorded, 6).flatMap((one) => pageOwner(site, one)?.file ?? []) : [];
    problems.add(problem('address-lost', content.published.place(path), { address: addressOf(path), file, draft: drafts.get(file), broken, moved, near: near.slice(0, 1) }));
  }
}

/** The file that a page is made from: for the lists by time of a record, the record's. */
function fileOf(path: string): string {
  const [kind = '', id = ''] = path.split('/');
  return `${isAuthorityKind(kind) ? `${kind}/${id}` : path}.md`;
}
