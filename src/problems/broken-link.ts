import { didYouMean, shown } from './entry.ts';

export type Lacks = 'page' | 'place' | 'draft';

export const brokenLinks = {
  page: { where: 'to a page that is not there', fix: 'Correct the link in the text; links between pages begin and end with "/", as in "/people/some-name/".' },
  place: { where: 'to a place that is not on that page', fix: 'Copy the address of the paragraph from its page, or take out the "#" and what follows it.' },
  draft: { where: 'to a draft, which has no page', fix: 'Take "draft: true" out of the article that is meant, or the link out of this one.' },
} as const satisfies Record<Lacks, { readonly where: string; readonly fix: string }>;

/** The name of a host, but for those that are rather the name of a file. */
const host = /^(?:[\p{L}\p{N}-]+\.)+(?!(?:md|markdown|html?|php|aspx?|pdf|docx?|odt|rtf|txt|jpe?g|png|gif|webp|avif)\b)\p{L}{2,}(?:[/?#:]|$)/iu;

const mail = /^[^\s/@:?#]+@[^\s/@]+\.\p{L}{2,}$/u;

/** @param near the pages that are likely meant */
export function brokenLinkFix(link: string, lacks: Lacks, near: readonly string[]): string {
  if (mail.test(link)) return `Write mailto: before an address of mail: ${shown(`mailto:${link}`)}.`;
  if (host.test(link)) return `Write https:// before the address of another site: ${shown(`https://${link}`)}.`;
  return didYouMean(near, brokenLinks[lacks].fix);
}
