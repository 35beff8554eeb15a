import type { MentionRule } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { NameMark, UnsureName, UntiedName } from '../model/mention.ts';
import { evidenceIn, possibleIn, settle } from './evidence.ts';
import type { NameForm } from './name-forms.ts';
import type { NameFinder } from './name-finder.ts';
import { normalText } from './normal-text.ts';
import type { NormalText } from './normal-text.ts';
import { placesIn } from './places.ts';
import type { Place } from './places.ts';
import { withoutStates } from './states.ts';
import { withFirstNames } from './surnames-alone.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/word-lists.ts';

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
  /** What has the form of a name and is left alone. */
  readonly untied: readonly UntiedName[];
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
  const normals = pieces.map(normalText);
  const texts = normals.map(({ text }) => text);
  const read = withoutStates(withFirstNames(texts.map((text) => placesIn(finder, text, rules, words)), listed, words), texts, listed, words);
  const evident = evidenceIn(read.flat(), listed);
  const marks: NameMark[] = [];
  const unsure: UnsureName[] = [];
  const untied: UntiedName[] = [];
  const ruling = new Set<MentionRule>();
  for (const [piece, normal] of normals.entries()) {
    for (const place of read[piece] ?? []) {
      const at = { piece, ...printedAt(normal, pieces[piece] ?? '', place) };
      if (place.rule !== undefined) ruling.add(place.rule);
      const told = toldOf(place, listed, evident);
      if ('ref' in told) marks.push({ ...at, ...told });
      else if ('reason' in told) untied.push({ ...at, ...told });
      else unsure.push({ ...at, ...told });
    }
  }
  return { marks, unsure, untied, ruling };
}

type Told = Pick<NameMark, 'ref' | 'reason' | 'matched'> | Pick<UntiedName, 'candidates' | 'reason'> | Pick<UnsureName, 'candidates'>;

/** The record that a name stands for, or those that it may. */
function toldOf(place: Place, listed: ReadonlySet<string>, evident: ReadonlySet<string>): Told {
  const { rule, weak, doubted } = place;
  if (rule !== undefined) return rule.ref === undefined ? { reason: 'ruled-out', candidates: [] } : { ref: rule.ref, reason: 'ruled', matched: { form: rule.form, kind: 'alternative', inflected: false } };
  const possible = possibleIn(place, listed, evident);
  const chosen = settle(possible.map(({ form }) => refKey(form.ref)), listed, evident);
  const tied = possible.find(({ form }) => refKey(form.ref) === chosen);
  if (tied !== undefined) return { ref: tied.form.ref, reason: tied.reason === 'strong' && possible.length > 1 ? 'listed-of-several' : tied.reason, matched: tied.form.matched };
  if (possible.length > 1) return { candidates: refsOf(possible.map(({ form }) => form)) };
  return weak.length > 0 ? { reason: 'no-evidence', candidates: refsOf(weak) } : { reason: 'doubted', candidates: refsOf(doubted) };
}

/** The records of some forms, each once, in the order of their keys. */
function refsOf(forms: readonly NameForm[]): Ref[] {
  return [...new Map(forms.map(({ ref }) => [refKey(ref), ref]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

function printedAt(normal: NormalText, printed: string, { start, end }: Span): { index: number; printed: string } {
  const index = normal.printedStart(start);
  return { index, printed: printed.slice(index, normal.printedEnd(end)) };
}
