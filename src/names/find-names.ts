import type { MentionRule } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { NameMark, UnsureName } from '../model/mention.ts';
import { evidenceIn, possibleIn, settle } from './evidence.ts';
import type { NameFinder } from './name-finder.ts';
import { normalText } from './normal-text.ts';
import type { NormalText } from './normal-text.ts';
import { placesIn } from './places.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/name-words.ts';

/** What an article says of itself beside its text. */
export interface NamedBy {
  /** Keys of the records that its frontmatter lists. */
  readonly listed: ReadonlySet<string>;
  readonly rules: readonly MentionRule[];
  readonly words: NameWords;
}

export interface FoundNames {
  readonly marks: readonly NameMark[];
  readonly unsure: readonly UnsureName[];
  /** The rulings that decide any place of the pieces. */
  readonly ruling: ReadonlySet<MentionRule>;
}

/**
 * Ties the names in the pieces of one article's text to records. The editor's rulings come first; of forms that overlap the
 * longest counts; a strong form stands for its record; a weak form does where the frontmatter lists the record or a strong form
 * of it stands in the pieces; where two records remain, neither is tied. Work is linear in the text.
 * @param pieces running texts; no name reaches from one into the next
 */
export function findNames(finder: NameFinder, pieces: readonly string[], { listed, rules, words }: NamedBy): FoundNames {
  const read = pieces.map((printed, piece) => {
    const normal = normalText(printed);
    return { piece, printed, normal, places: placesIn(finder, normal.text, rules, words) };
  });
  const all = read.flatMap(({ places }) => places);
  const evident = evidenceIn(all, listed);
  const marks: NameMark[] = [];
  const unsure: UnsureName[] = [];
  const ruling = new Set<MentionRule>();
  for (const { piece, printed, normal, places } of read) {
    for (const place of places) {
      const at = { piece, ...printedAt(normal, printed, place) };
      const { rule } = place;
      if (rule !== undefined) {
        ruling.add(rule);
        if (rule.ref !== undefined) marks.push({ ...at, ref: rule.ref, reason: 'ruled', matched: { form: rule.form, kind: 'alternative', inflected: false } });
        continue;
      }
      const possible = possibleIn(place, listed, evident);
      const chosen = settle(possible.map(({ form }) => refKey(form.ref)), listed, evident);
      const tied = possible.find(({ form }) => refKey(form.ref) === chosen);
      if (tied !== undefined) {
        const reason = tied.reason === 'strong' && possible.length > 1 ? 'listed-of-several' : tied.reason;
        marks.push({ ...at, ref: tied.form.ref, reason, matched: tied.form.matched });
      } else if (possible.length > 1) {
        unsure.push({ ...at, candidates: possible.map(({ form }) => form.ref).sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1)) });
      }
    }
  }
  return { marks, unsure, ruling };
}

function printedAt(normal: NormalText, printed: string, { start, end }: Span): { index: number; printed: string } {
  const index = normal.printedStart(start);
  return { index, printed: printed.slice(index, normal.printedEnd(end)) };
}
