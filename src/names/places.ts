import type { MentionRule } from '../model/article.ts';
import { isAllCapitals, isAmongCapitals, isSentenceStart, isTitleCase } from './capitals.ts';
import { isFirm } from './firms.ts';
import { firstNameBefore } from './first-names.ts';
import type { FirstName } from './first-names.ts';
import { longestOf } from './longest.ts';
import type { NameFinder } from './name-finder.ts';
import type { NameForm } from './name-forms.ts';
import { jointOf } from './neighbours.ts';
import type { Around } from './neighbours.ts';
import { ruledPlaces, uncut } from './rulings.ts';
import type { Span } from './word-bounds.ts';
import type { NameWords } from './words/word-lists.ts';

/** A place in a text at which a name stands. */
export interface Place extends Span {
  /** The editor's ruling on it; then no form counts. */
  readonly rule: MentionRule | undefined;
  /** Forms that stand for their record by themselves. */
  readonly strong: readonly NameForm[];
  /** Forms that do so on evidence. */
  readonly weak: readonly NameForm[];
  /** Forms that count for nothing here, for what stands around them. */
  readonly doubted: readonly NameForm[];
  /** What may be the first name before a surname that is strong; then the surname is doubted. */
  readonly first: FirstName | undefined;
}

interface Spelt extends Span {
  readonly rule?: MentionRule;
  readonly forms?: readonly NameForm[];
}

/** The places of names in a text in normal form: the longest spellings, in the order of the text. */
export function placesIn(finder: NameFinder, text: string, rules: readonly MentionRule[], words: NameWords): Place[] {
  const ruled = ruledPlaces(text, rules);
  const spelt = uncut<Spelt>([...finder.candidates(text)], ruled, text.length);
  // Of spans of one length the first in this list counts, so a ruling goes before what it rules on.
  const chosen = longestOf<Spelt>([...ruled, ...spelt], text.length);
  if (chosen.length === 0) return [];
  const titleCase = isTitleCase(text, words);
  const around: Around = {
    text,
    words,
    capitals: isAllCapitals(text),
    starts: new Set(chosen.map(({ start }) => start)),
    ends: new Set(chosen.map(({ end }) => end)),
  };
  return chosen.map(({ start, end, rule, forms = [] }) => {
    const weighed = forms.map((form) => ({ form, weight: weightOf(form, { start, end }, around, titleCase) }));
    const of = (weight: Weight) => weighed.filter((one) => one.weight === weight).map(({ form }) => form);
    const doubted = of('none');
    const first = doubted.some(({ surname }) => surname !== undefined) ? firstNameBefore(around, { start, end }, titleCase) : undefined;
    return { start, end, rule, strong: of('strong'), weak: of('weak'), doubted, first };
  });
}

type Weight = 'strong' | 'weak' | 'none';

function weightOf(form: NameForm, span: Span, around: Around, titleCase: boolean): Weight {
  const { text, words, capitals } = around;
  const spelling = text.slice(span.start, span.end);
  const person = form.ref.kind === 'people';
  const several = spelling.includes(' ');
  const own = form.weak ? 'weak' : 'strong';
  if (isFirm(text, span, person)) return 'none';
  if (several && !person) return own;
  if (!several && !/\p{Ll}/u.test(form.matched.form)) return acronymWeight(spelling, span, around, own);
  const joint = jointOf(around, span, { person, inflected: form.matched.inflected });
  if (joint === 'surely') return 'none';
  if (joint === 'perhaps') {
    if (!several || form.weak) return 'none';
    return words.strict && !titleCase ? 'weak' : 'strong';
  }
  if (several) return own;
  const small = spelling.toLowerCase();
  if (words.openers.has(small) && (capitals || isSentenceStart(text, span.start))) return 'none';
  const country = form.ref.kind === 'countries' && words.openers.size > 0 && !words.alsoWords.has(small);
  return capitals && !country ? 'weak' : own;
}

/** "US" and "WHO" are words among capitals. Of a language without a list of its words it is not known which acronyms are. */
function acronymWeight(spelling: string, span: Span, { text, words, capitals }: Around, own: Weight): Weight {
  if (!capitals && !isAmongCapitals(text, span)) return own;
  if (words.openers.has(spelling.toLowerCase())) return 'none';
  return capitals && words.openers.size === 0 ? 'weak' : own;
}
