import { isBlank } from '../../markdown/blank.ts';
import { markdownOfHtml } from '../markup/markdown-of-html.ts';
import type { MarkupReading } from '../markup/markdown-of-html.ts';
import { withPictures } from '../markup/picture-names.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { markdownOfText } from '../text/plain-text.ts';
import { textFault } from '../text/text-faults.ts';
import type { ForeignArticle } from './foreign-article.ts';
import { leadOf } from './lead-picture.ts';
import type { LeadPicture } from './lead-picture.ts';

type ForeignBody =
  | { readonly ok: true; /** What stands above the text, if anything does. */ readonly lead: string; readonly markdown: string }
  | { readonly ok: false; readonly reason: string };

/** The text of an article as Markdown. @param pictures told of those that it shows @param notes told of what was lost */
export function foreignBody(article: ForeignArticle, pictures: Pictures, notes: string[]): ForeignBody {
  const { url, base: given = url, lead } = article;
  // Against what is no whole address not even a whole one can be read.
  const base = given !== undefined && URL.canParse(given) ? given : undefined;
  const read = markdownOf(article, base, pictures);
  if (!read.ok) return read;
  notes.push(...read.losses);
  return { ok: true, lead: lead === undefined ? '' : leadOf(lead, pictures, notes), markdown: read.markdown };
}

function markdownOf({ body, target }: ForeignArticle, base: string | undefined, pictures: Pictures): MarkupReading {
  if ('text' in body) return { ok: true, markdown: markdownOfText(body.text), losses: [] };
  if ('markdown' in body) {
    const named = withPictures(body.markdown.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd(), {
      base,
      target,
      name: (address) => pictures.name(address),
      wider: (link, address) => (pictures.nameAt(link) === undefined ? undefined : pictures.widest([link, address])),
    });
    return { ok: true, markdown: named.body, losses: named.losses };
  }
  return markdownOfHtml(body.html, { base, target, picture: (addresses) => pictures.widest(addresses), nameAt: (address) => pictures.nameAt(address) });
}

/** A text below what stands above it, if anything does. */
export function below(lead: string, text: string): string {
  return [lead, text].filter((part) => part !== '').join('\n\n');
}

/** Why a text, with what stands above it, cannot be filed, each reason a sentence. @param lead that an item may have in place of a text */
export function faultsIn(markdown: string, lead: LeadPicture | undefined): string[] {
  const fault = textFault(markdown);
  if (fault !== undefined) return [fault];
  return isBlank(markdown) ? ['It has no text. Add it, or leave the item out.', ...(lead === undefined ? [] : [lead.unlessAtHand])] : [];
}
