import AhoCorasick from 'modern-ahocorasick';
import type { NamedRecord } from '../model/names/named-record.ts';
import { nameForms } from './name-forms.ts';
import type { NameForm } from './name-forms.ts';
import { isWhole } from './word-bounds.ts';
import type { Span } from './word-bounds.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** A place in a text at which a spelling stands, with all records that it may mean. */
export interface Candidate extends Span {
  readonly forms: readonly NameForm[];
}

/**
 * Finds every spelling of every record in one pass over a text: one automaton of all spellings, so that the work grows with the
 * text and not with the number of records.
 */
export class NameFinder {
  readonly #automaton: AhoCorasick<readonly NameForm[]> | undefined;
  readonly #sure: ReadonlySet<NameForm>;

  constructor(records: Iterable<NamedRecord>) {
    const bySpelling = new Map<string, NameForm[]>();
    for (const record of records) {
      for (const form of nameForms(record)) getOrMake(bySpelling, form.spelling, () => []).push(form);
    }
    this.#sure = new Set([...bySpelling.values()].flat().filter(isSure));
    const patterns = [...bySpelling].map(([pattern, data]) => ({ pattern, data }));
    this.#automaton = patterns.length === 0 ? undefined : new AhoCorasick(patterns);
  }

  /** @param text in normal form */
  *candidates(text: string): Generator<Candidate> {
    if (this.#automaton === undefined) return;
    for (const { start, end, data } of this.#automaton.search(text)) {
      const forms = (data ?? []).filter((form) => isWhole(text, { start, end }, form.ref.kind === 'people', this.#sure.has(form)));
      if (forms.length > 0) yield { start, end, forms };
    }
  }
}

/** A whole name in Chinese signs is no part of other words, which have one sign or two. */
function isSure({ spelling, weak, ref }: NameForm): boolean {
  return !weak && ref.kind === 'people' && /^\p{Script=Han}[\p{Script=Han}\u00b7\u30fb]+\p{Script=Han}$/u.test(spelling);
}
