import { calendarDay } from '../../model/dates/calendar.ts';
import { dayOf } from '../../model/dates/day-number.ts';
import { pageAddress } from '../../site/addresses/page-address.ts';
import type { Hit } from '../engine/engine.ts';
import type { Names } from '../names/matcher.ts';
import type { SubjectFacet } from '../named-facets.ts';
import type { Filed, Result } from '../protocol.ts';

/** What a result is worded with. */
export interface Wording {
  /** The site's base path. */
  readonly base: string;
  /** BCP 47: what dates are worded in. */
  readonly language: string;
  readonly names: Names;
}

/** A hit as the list shows it. */
export function resultOf({ card, day }: Pick<Hit, 'card' | 'day'>, { base, language, names }: Wording): Result {
  const { id, title, source, byline, page, translated, summary } = card;
  const { edtf = dayOf(day), words = wordsOfDay(day, language), time } = card.date ?? {};
  return {
    id, title, byline, page, translated, summary,
    href: pageAddress(base, `articles/${id}`),
    language: card.language,
    date: edtf, day: dayOf(day), when: words, ...(time !== undefined && { time }),
    source: { id: source, name: names.label('source', source) ?? source },
  };
}

/**
 * What the article of a hit is filed under.
 * @throws when a file of the index cannot be had
 */
export async function filedOf({ values }: Hit, names: Names): Promise<Filed> {
  const of = async (facet: SubjectFacet) => (await values(facet)).map((id) => names.label(facet, id) ?? id);
  const [person, country, organisation, topic] = await Promise.all([of('person'), of('country'), of('organisation'), of('topic')]);
  return { person, country, organisation, topic };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function wordsOfDay(day: number, language: string): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', ...calendarDay });
  formats.set(language, format);
  return format.format(day * 86_400_000);
}
