import type { NameFound } from '../protocol.ts';
import type { Entry, Form } from './entries.ts';

/** A record that the query met. */
export interface Hit {
  readonly entry: Entry;
  readonly how: NameFound['how'];
  /** The form that was met, where one was. */
  readonly form: Form | undefined;
  /** Less is better; of one band (`rank`) for each way of being met. */
  readonly rank: number;
}

/**
 * What comes first. Within a way of being met, the lesser rank comes first, and then what more articles have.
 *
 * - `name`: the query is the preferred name
 * - `form`: it is a variant
 * - `weak`: it is a bare surname, a demonym, or the Latin reading of a name
 * - `code`: it is a code
 * - `order`: it is a form with its words in another order
 * - `narrower`: it is a record broader than this one
 * - `beginning`: each of its words begins one of a form
 * - `near`: each is one of a form, or nearly so
 * - `part`: a run of its words is a form
 */
export const ranks = { name: 0, form: 100, weak: 200, code: 300, order: 400, narrower: 500, beginning: 600, near: 700, part: 800 } as const;

/** The best hit of each record, in their total order. */
export function bestHits(hits: Iterable<Hit>): Hit[] {
  const best = new Map<Entry, Hit>();
  for (const hit of hits) {
    const before = best.get(hit.entry);
    if (before === undefined || hit.rank < before.rank) best.set(hit.entry, hit);
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.entry.place - b.entry.place);
}

/** As many forms as a card has room for. */
const mostForms = 8;

/** What the page is told of a record. */
export function foundOf({ entry, how, form: met }: Hit): NameFound {
  const { facet, id, name, forms, articles, named } = entry;
  const form = met === undefined || met.group === 'name' || met.group === 'keys' ? {} : { form: met.text };
  return { facet, id, name, forms: forms.slice(0, mostForms), ...form, how, articles, ...(named > 0 && { named }) };
}
