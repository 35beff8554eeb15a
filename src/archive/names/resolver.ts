import { refKey, subjectKinds } from '../../model/kinds.ts';
import type { AuthorityKind, Ref } from '../../model/kinds.ts';
import type { Place } from '../../model/place.ts';
import { slugOf } from '../../model/names/slug.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import type { NameIndex } from './name-index.ts';
import type { RejectedNames } from './rejected-names.ts';

type PlaceOf = (path: readonly (string | number)[]) => Place;

/** Turns the names of frontmatter into refs, and what cannot be turned into problems with a place. */
export class Resolver {
  readonly #names: NameIndex;
  readonly #rejected: RejectedNames;
  readonly #problems: Problems;

  constructor(names: NameIndex, rejected: RejectedNames, problems: Problems) {
    this.#names = names;
    this.#rejected = rejected;
    this.#problems = problems;
  }

  /** Whether a name means one record of a kind, or one that has problems of its own. */
  knows(kind: AuthorityKind, name: string): boolean {
    return this.#names.idOf(kind, name) !== undefined || this.#rejected.has(kind, name);
  }

  /**
   * The record that a name means; undefined where it means none, which is told, or one that has problems of its own.
   * @param path where the name stands in the fields
   * @param listed whether there may be others beside it
   */
  one(kind: AuthorityKind, name: string, path: readonly (string | number)[], place: PlaceOf, listed = false): Ref | undefined {
    const resolution = this.#names.resolve(kind, name);
    if (resolution.found === 'one') return { kind, id: resolution.id };
    if (resolution.found !== 'several' && this.#rejected.has(kind, name)) return undefined;
    const field = path.filter((part) => typeof part === 'string').join('.');
    if (resolution.found === 'none') {
      const id = slugOf(name) || 'name';
      const near = this.#names.likeliest(kind, name).map((record) => ({ record: refKey(record), name: record.name }));
      const parts = listed ? this.#partsOf(kind, name) : [];
      this.#problems.add(problem('name-unknown', place(path), { field, name, near, file: `${kind}/${id}.md`, calledOtherwise: this.#names.nameOf(kind, id), elsewhere: listed ? this.#elsewhere(kind, name, place(path)) : [], parts, partKnown: parts.length > 1 && parts.some((part) => this.knows(kind, part)) }));
    } else {
      const code = resolution.found === 'several' ? 'name-ambiguous' : 'name-weak';
      this.#problems.add(problem(code, place(path), { field, name, candidates: resolution.ids }));
    }
    return undefined;
  }

  /**
   * What stands between the commas of what may be several names, or between words such as "and", which names of organisations and topics
   * may have. A hyphen is that of an entry that is indented otherwise.
   */
  #partsOf(kind: AuthorityKind, name: string): readonly string[] {
    const [few = [], many = []] = [/[,;]/, /[,;/]\s*(?:and\s)?|\s(?:and|&|und|et|и|-)\s/iu].map((between) => name.split(between).map((part) => part.trim()).filter((part) => part !== ''));
    const isKnown = (part: string) => this.knows(kind, part);
    return (kind === 'people' || kind === 'countries' ? many.some(isKnown) : many.every(isKnown)) ? many : few;
  }

  /** The records of other kinds that a name in a list of an article means. */
  #elsewhere(kind: AuthorityKind, name: string, { file }: Place): readonly Ref[] {
    if (!file.startsWith('articles/')) return [];
    return subjectKinds.flatMap((other) => {
      const id = other === kind ? undefined : this.#names.idOf(other, name);
      return id === undefined ? [] : [{ kind: other, id }];
    });
  }

  /** The ids that a list names, each once, in the order of the list. */
  list(kind: AuthorityKind, names: readonly string[], field: string, place: PlaceOf): readonly string[] {
    // So are most, and need no list of their own.
    if (names.every((name) => this.#names.hasId(kind, name)) && (names.length < 2 || new Set(names).size === names.length)) return names;
    const found = new Map<string, string>();
    names.forEach((name, index) => {
      const ref = this.one(kind, name, [field, index], place, true);
      if (ref === undefined) return;
      const first = found.get(ref.id);
      if (first === undefined) found.set(ref.id, name);
      else this.#problems.add(problem('name-twice', place([field, index]), { field, name, first }));
    });
    return [...found.keys()];
  }
}
