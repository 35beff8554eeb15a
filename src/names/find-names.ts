import type { MentionRule } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { MentionReason, NameMark, UnsureName } from '../model/mention.ts';
import { longestOf } from './longest.ts';
import type { NameFinder } from './name-finder.ts';
import type { NameForm } from './name-forms.ts';
import { isPartOfLonger } from './neighbours.ts';
import { normalText } from './normal-text.ts';
import type { NormalText } from './normal-text.ts';
import { ruledPlaces } from './rulings.ts';
import { isAllCapitals } from './word-bounds.ts';
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
}

interface Place extends Span {
  readonly piece: number;
  /** A ruling, or the records that the spelling may mean. */
  readonly rule: MentionRule | undefined;
  readonly forms: readonly NameForm[];
  /** Whether a strong form may be no more than a word here, or a part of another name. */
  readonly doubtful: boolean;
  readonly joined: boolean;
}

/**
 * Ties the names in the pieces of one article's text to records. The editor's rulings come first; of forms that overlap the
 * longest counts; a strong form stands for its record; a weak form does where the frontmatter lists the record or a strong form
 * of it stands in the pieces; where two records remain, neither is tied. Work is linear in the text.
 * @param pieces running texts; no name reaches from one into the next
 */
export function findNames(finder: NameFinder, pieces: readonly string[], { listed, rules, words }: NamedBy): FoundNames {
  const normal = pieces.map(normalText);
  const places = normal.flatMap(({ text }, piece) => placesIn(finder, text, piece, rules, words));
  const evident = new Set<string>();
  for (const place of places) {
    const strong = place.rule === undefined && !place.doubtful ? place.forms.filter(({ weak }) => !weak) : [];
    const settled = settle(strong.map(({ ref }) => refKey(ref)), listed);
    if (settled !== undefined) evident.add(settled);
    if (place.rule?.ref !== undefined) evident.add(refKey(place.rule.ref));
  }
  const marks: NameMark[] = [];
  const unsure: UnsureName[] = [];
  for (const place of places) {
    const { piece, rule } = place;
    const at = { piece, ...printedAt(normal[piece], pieces[piece] ?? '', place) };
    if (rule !== undefined) {
      if (rule.ref !== undefined) marks.push({ ...at, ref: rule.ref, reason: 'ruled', matched: { form: rule.form, kind: 'alternative', inflected: false } });
      continue;
    }
    const possible = place.forms.flatMap((form) => {
      const reason = reasonOf(form, place, listed, evident);
      return reason === undefined ? [] : [{ form, reason }];
    });
    const chosen = settle(possible.map(({ form }) => refKey(form.ref)), listed);
    const tied = possible.find(({ form }) => refKey(form.ref) === chosen);
    if (tied !== undefined) {
      const reason = tied.reason === 'strong' && possible.length > 1 ? 'listed-of-several' : tied.reason;
      marks.push({ ...at, ref: tied.form.ref, reason, matched: tied.form.matched });
    } else if (possible.length > 1) {
      unsure.push({ ...at, candidates: possible.map(({ form }) => form.ref).sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1)) });
    }
  }
  return { marks, unsure };
}

function placesIn(finder: NameFinder, text: string, piece: number, rules: readonly MentionRule[], words: NameWords): Place[] {
  const ruled = [...ruledPlaces(text, rules)];
  // Of spans of one length the first in this list counts, so a ruling goes before what it rules on.
  const chosen = longestOf<Span & { rule?: MentionRule; forms?: readonly NameForm[] }>([...ruled, ...finder.candidates(text)], text.length);
  if (chosen.length === 0) return [];
  const capitals = isAllCapitals(text);
  const starts = new Set(chosen.map(({ start }) => start));
  const ends = new Set(chosen.map(({ end }) => end));
  return chosen.map(({ start, end, rule, forms = [] }) => {
    const spelling = text.slice(start, end);
    const single = !spelling.includes(' ');
    const person = forms.some(({ ref }) => ref.kind === 'people');
    const acronym = single && !/\p{Ll}/u.test(spelling) && forms.some(({ matched }) => !/\p{Ll}/u.test(matched.form));
    const joined = single && !capitals && !acronym && rule === undefined && isPartOfLonger({ text, words, starts, ends }, { start, end }, person);
    return { piece, start, end, rule, forms, joined, doubtful: joined || (acronym && capitals) };
  });
}

/** The one record that the keys name, or the one of several that the frontmatter lists. */
function settle(keys: readonly string[], listed: ReadonlySet<string>): string | undefined {
  const distinct = [...new Set(keys)];
  if (distinct.length < 2) return distinct[0];
  const [one, ...others] = distinct.filter((key) => listed.has(key));
  return others.length === 0 ? one : undefined;
}

function reasonOf({ weak, ref }: NameForm, { doubtful, joined }: Place, listed: ReadonlySet<string>, evident: ReadonlySet<string>): MentionReason | undefined {
  if (joined) return undefined;
  if (!weak && !doubtful) return 'strong';
  if (listed.has(refKey(ref))) return 'weak-listed';
  return evident.has(refKey(ref)) ? 'weak-beside-strong' : undefined;
}

function printedAt(normal: NormalText | undefined, piece: string, { start, end }: Span): { index: number; printed: string } {
  const index = normal?.printedIndex(start) ?? start;
  return { index, printed: piece.slice(index, normal?.printedIndex(end) ?? end) };
}
