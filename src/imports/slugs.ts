import { hash } from 'node:crypto';
import { segmentFault, slugOf } from '../model/names/slug.ts';

/**
 * A part of an address, in lower case, made from any text; the same text always gives the same one. Where letters alone do not
 * make one (there are none, there are too many, some system reserves the word), a mark of eight digits tells it from others.
 */
export function slugSegment(text: string): string {
  const slug = slugOf(text);
  if (segmentFault(slug) === undefined) return slug;
  const mark = hash('sha256', text).slice(0, 8);
  const marked = slug === '' ? mark : `${shortened(slug)}-${mark}`;
  return segmentFault(marked) === undefined ? marked : mark;
}

/** French and Italian words that lose their last letter before a vowel. */
const elided = /(?<!\p{L})(l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|dall|nell|sull|quell)['’](?=\p{L})/giu;

/**
 * The same of a title or a name, in which a word stands by itself that is written together with the next: `l-oeuvre-d-art` for
 * "L’œuvre d’art", and `adas-bridge` for "Ada’s bridge".
 */
export function slugOfWords(text: string): string {
  return slugSegment(text.replace(elided, '$1 '));
}

/** The text itself where it can stand in an address as it is. */
export function safeSegment(text: string): string {
  return segmentFault(text) === undefined ? text : slugSegment(text);
}

/** At most 180 bytes of UTF-8, cut between characters. */
function shortened(slug: string): string {
  const bytes = new TextEncoder().encode(slug);
  return new TextDecoder().decode(bytes.subarray(0, 180), { stream: true });
}
