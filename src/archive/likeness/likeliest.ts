import { distance } from 'fastest-levenshtein';
import type { AuthorityKind } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/names/named-record.ts';
import { compareIds } from '../order.ts';
import { closenessOf } from './closeness.ts';
import type { Closeness, EditDistance } from './closeness.ts';
import { FormBlocks } from './form-blocks.ts';
import { shapesOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** Records proposed for an unknown name. */
const proposed = 3;

/** Forms that a name is compared with for each of its ways to be found. */
const compared = 24;

/** Finds the records of one kind that an unknown name most likely means. Each name is looked for once, however often it is asked. */
export class Likeliest {
  readonly #records: readonly NamedRecord[];
  readonly #forms: { readonly record: number; readonly shape: Shape }[] = [];
  readonly #blocks = new FormBlocks();
  readonly #known = new Map<string, readonly NamedRecord[]>();
  readonly #kind: AuthorityKind;
  readonly #edits: EditDistance;

  constructor(kind: AuthorityKind, records: readonly NamedRecord[], edits: EditDistance = distance) {
    this.#kind = kind;
    this.#edits = edits;
    this.#records = records.toSorted((a, b) => compareIds(a.id, b.id));
    for (const [number, record] of this.#records.entries()) {
      for (const form of [record.name, ...record.variants.map((variant) => variant.form), ...record.short]) {
        for (const shape of shapesOf(form)) this.#blocks.add(shape, this.#forms.push({ record: number, shape }) - 1);
      }
    }
  }

  /** At most three, the closest form (`closenessOf`) first, then by id. */
  of(name: string): readonly NamedRecord[] {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#find(name);
    this.#known.set(name, found);
    return found;
  }

  #find(name: string): NamedRecord[] {
    const best = new Map<number, Closeness>();
    for (const wanted of shapesOf(name)) {
      for (const number of this.#blocks.near(wanted, compared)) {
        const form = this.#forms[number];
        const closeness = form && closenessOf(wanted, form.shape, this.#kind, this.#edits);
        if (form === undefined || closeness === undefined) continue;
        const before = best.get(form.record);
        if (before === undefined || compare(closeness, before) < 0) best.set(form.record, closeness);
      }
    }
    return [...best].sort(([a, x], [b, y]) => compare(x, y) || a - b).slice(0, proposed).flatMap(([record]) => this.#records[record] ?? []);
  }
}

function compare(a: Closeness, b: Closeness): number {
  return a.rank - b.rank || a.share - b.share;
}
