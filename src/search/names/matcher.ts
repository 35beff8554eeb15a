import type { NamedValue } from '../engine/ask.ts';
import { namedFacets } from '../named-facets.ts';
import type { NamedFacet } from '../named-facets.ts';
import type { NameFound } from '../protocol.ts';
import { askedOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { beginningHits } from './beginnings.ts';
import type { Entry } from './entries.ts';
import { exactHits } from './exact.ts';
import { bestHits, foundOf, ranks } from './hits.ts';
import type { Hit } from './hits.ts';
import { Lexicon } from './lexicon.ts';
import { narrowerHits, withNarrower } from './narrower.ts';
import { nearHits } from './near.ts';
import { partHits } from './parts.ts';
import { isNameTable } from './rows.ts';
import type { FormerId } from './rows.ts';
import { shortSlipHits } from './short-slips.ts';

/**
 * Where the query begins so many names, what is nearly so is not offered; nor where it begins any and has fewer letters than these, of
 * which the second is for what has a letter wrong.
 */
const enough = 3;
const longEnough = { sound: 4, slip: 6 } as const;

/** As many records as a value of a filter may mean. */
const mostResolved = 100;

/** The names of an archive, to be asked. Nothing in it changes. */
export class Names {
  readonly #lexicon: Lexicon;
  /** By the ids that they have, and those that they had. */
  readonly #byId: ReadonlyMap<NamedFacet, ReadonlyMap<string, Entry>>;

  constructor(lexicon: Lexicon, former: readonly FormerId[] = []) {
    this.#lexicon = lexicon;
    const byId = new Map(namedFacets.map((facet) => {
      const entries = lexicon.entries.filter((entry) => entry.facet === facet);
      return [facet, new Map(entries.map((entry) => [entry.id, entry]))];
    }));
    for (const [facet, had, id, now = facet] of former) {
      const own = byId.get(facet);
      const entry = byId.get(now)?.get(id);
      if (entry !== undefined && !own?.has(had)) own?.set(had, entry);
    }
    this.#byId = byId;
  }

  /** The facet and the id that a record has now, of what it may have had before. */
  current(facet: NamedFacet, id: string): Pick<NameFound, 'facet' | 'id'> {
    return this.#byId.get(facet)?.get(id) ?? { facet, id };
  }

  /**
   * The records that a query names, in a total order (`ranks`): exact ones first. What is nearly so is there only where little else is.
   * Where the whole query names nothing, what a run of its words is the name of.
   * @param typed words without operators, as typed
   * @param most records to answer with
   */
  find(typed: string, most: number): readonly NameFound[] {
    const asked = askedOf(typed);
    if (asked.words.length === 0) return [];
    const met = this.#met(asked, () => true);
    const narrower = narrowerHits(met.filter(({ how }) => how === 'exact')).filter(({ entry }) => hasArticles(entry));
    const parts = met.some(({ how }) => how !== 'near') ? [] : partHits(this.#lexicon, asked);
    const hits = bestHits([...met, ...narrower, ...parts]);
    return hits.slice(0, Math.max(0, Math.floor(most) || 0)).map(foundOf);
  }

  /** The record that the whole query most likely means, and not a run of its words. */
  meant(typed: string): NameFound | undefined {
    const asked = askedOf(typed);
    const [best] = asked.words.length === 0 ? [] : this.#met(asked, hasArticles);
    return best === undefined ? undefined : foundOf(best);
  }

  /**
   * The records of a facet that have articles and that what was typed is the beginning of, or nearly, in a total order.
   * @param most records to answer with
   */
  beginning(facet: NamedFacet, typed: string, most: number): readonly NameFound[] {
    const asked = askedOf(typed);
    return asked.words.length === 0 ? [] : this.#met(asked, (entry) => entry.facet === facet && isFiled(entry)).slice(0, most).map(foundOf);
  }

  /** Whether what was typed is, word for word, a form of the name of a record. */
  isName(facet: NamedFacet, typed: string): boolean {
    return exactHits(this.#lexicon, askedOf(typed)).some(({ entry }) => entry.facet === facet);
  }

  /**
   * The ids of the records that a value of a filter means, the likeliest first: the id; else all of which it is a form; else a code; else all
   * of which its words begin words; else those that it is nearly a form of. A record under which nothing is filed counts where no other is called so.
   */
  resolve(facet: NamedFacet, value: string): readonly string[] {
    const known = this.#byId.get(facet)?.get(value.normalize('NFC'));
    const asked = askedOf(value);
    const id = known?.facet === facet ? known : undefined;
    if (id !== undefined && isFiled(id)) return [id.id];
    const own = this.#met(asked, (entry) => entry.facet === facet && isFiled(entry));
    if (id !== undefined && own[0]?.how !== 'exact') return [id.id];
    const all = own[0]?.how === 'exact' ? own : this.#met(asked, (entry) => entry.facet === facet);
    const hits = own.length === 0 || all[0]?.how === 'exact' ? all : own;
    return likeliest(hits).map(({ entry }) => entry.id).slice(0, mostResolved);
  }

  /** The ids that a record stands for where articles are looked for: its own, and those of all that are narrower; none of those without articles. */
  withNarrower(facet: NamedFacet, id: string): readonly string[] {
    const entry = this.#byId.get(facet)?.get(id);
    if (entry === undefined) return [id];
    return withNarrower(entry).filter(({ articles }) => articles > 0).map((one) => one.id);
  }

  /** What is found by the name of a record: what is filed under it or under anything narrower, or names one of these. */
  meaning({ facet, id }: Pick<NameFound, 'facet' | 'id'>): readonly NamedValue[] {
    const entry = this.#byId.get(facet)?.get(id);
    return entry === undefined ? [] : withNarrower(entry).filter(hasArticles).map((one) => [one.facet, one.id]);
  }

  /** The words of people's names that a word is without their umlauts: `poehl` for `pohl`. None where it is a word of a name itself. */
  spellings(word: string): readonly string[] {
    return this.#lexicon.words.has(word) ? [] : this.#lexicon.umlauts.get(word) ?? [];
  }

  /** The preferred name of a record. */
  label(facet: NamedFacet, id: string): string | undefined {
    return this.#byId.get(facet)?.get(id)?.name;
  }

  /** What the whole query means among the records that count, best first. */
  #met(asked: Asked, counts: (entry: Entry) => boolean): Hit[] {
    const known = bestHits([...exactHits(this.#lexicon, asked), ...beginningHits(this.#lexicon, asked)]).filter(({ entry }) => counts(entry));
    const exact = known.some(({ how }) => how === 'exact');
    const letters = known.length === 0 ? Infinity : asked.words.join('').length;
    if (exact || known.length >= enough || letters < longEnough.sound) return known;
    const near = bestHits([...known, ...nearHits(this.#lexicon, asked, letters >= longEnough.slip, counts)]);
    return near.length > 0 ? near : bestHits(shortSlipHits(this.#lexicon, asked, counts));
  }
}

/** The names of data that was loaded; undefined for data of another shape. */
export function readNames(data: unknown): Names | undefined {
  return isNameTable(data) ? new Names(new Lexicon(data), data.former) : undefined;
}

/** Whether any article is filed under a record or one that is narrower. */
function isFiled(entry: Entry): boolean {
  return withNarrower(entry).some(({ articles }) => articles > 0);
}

/** Whether any article is filed under a record or, where none is, names it. */
function hasArticles({ articles, named }: Entry): boolean {
  return articles + named > 0;
}

/** The hits of the best kind: forms, codes, forms in another order, beginnings, near misses. */
function likeliest(hits: readonly Hit[]): readonly Hit[] {
  const kind = ({ rank }: Hit) => [ranks.code, ranks.order, ranks.beginning, ranks.near].findLastIndex((from) => rank >= from);
  return hits.filter((hit) => hits[0] !== undefined && kind(hit) === kind(hits[0]));
}
