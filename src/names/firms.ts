import { plainWord, wordAfter } from './neighbour-words.ts';
import type { Span } from './word-bounds.ts';

const firms = new Set(['ag', 'bhd', 'co', 'corp', 'gmbh', 'inc', 'llc', 'ltd', 'nv', 'plc', 'sa', 'spa']);
/** No list of partners that is in use is longer. */
const longest = 120;
const company = String.raw`,? (?:and|&) (?:Co|Cos|Company|Sons|Bros)(?![\p{L}\p{M}\p{N}-])`;
const partner = String.raw`\p{Lu}[\p{L}\p{M}'.-]*`;
const ownCompany = new RegExp(`^${company}`, 'u');
const secondPartner = new RegExp(`^,? (?:and|&) ${partner}(?: ${partner})?${company}`, 'u');
const morePartners = new RegExp(`^(?:, ${partner}){1,3}${company}`, 'u');

/**
 * Whether the words for a kind of firm follow, as in "Sample New Zealand Ltd" and "Baker and Co", or behind a person its other
 * partners and these: "Birr, Wilson and Co". In "Sample and Baker, Wilson and Co" it is not known where the firm begins.
 */
export function isFirm(text: string, { start, end }: Span, person: boolean): boolean {
  const after = wordAfter(text, end);
  if (after !== undefined && /^\p{Lu}/u.test(after) && firms.has(plainWord(after))) return true;
  const rest = text.slice(end, end + longest);
  if (ownCompany.test(rest)) return true;
  return person && (secondPartner.test(rest) || (morePartners.test(rest) && !/(?:and|&) $/u.test(text.slice(Math.max(start - 5, 0), start))));
}
