import { refKey } from '../../model/kinds.ts';
import type { Ref, SubjectKind } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import { findNames } from '../../names/find-names.ts';
import type { FoundNames } from '../../names/find-names.ts';
import { NameFinder } from '../../names/name-finder.ts';
import { normalText } from '../../names/normal-text.ts';
import { nameWords } from '../../names/words/name-words.ts';

/** Records whose names stand in a text, of each kind in the order in which they first do. */
export type NamedRecords = Readonly<Record<SubjectKind, readonly string[]>>;

export interface NamesInText extends FoundNames {
  readonly records: NamedRecords;
}

/** Finds the names of an archive's records in texts that are not in it. */
export class ArchiveNames {
  readonly #names: NameFinder;
  readonly #topics: NameFinder;

  constructor(records: readonly Authority[]) {
    this.#names = new NameFinder(records.filter(({ kind }) => kind === 'people' || kind === 'countries' || kind === 'organisations'));
    this.#topics = new NameFinder(records.filter(({ kind }) => kind === 'topics').map(inSmallLetters));
  }

  /**
   * @param pieces the title, then the paragraphs, in plain text
   * @param listed keys of the records that the editor named already
   */
  find(pieces: readonly string[], language: string, listed: ReadonlySet<string>): NamesInText {
    const found = findNames(this.#names, pieces, { listed, rules: [], words: nameWords(language) });
    const refs = found.marks.map(({ ref }) => ref);
    const of = (kind: SubjectKind) => distinct(refs.filter((ref) => ref.kind === kind));
    return { ...found, records: { people: of('people'), countries: of('countries'), organisations: of('organisations'), topics: distinct(this.#topicsIn(pieces)) } };
  }

  /** Topics are common words, so their capitals make no difference. */
  #topicsIn(pieces: readonly string[]): Ref[] {
    return pieces.flatMap((piece) => {
      const candidates = [...this.#topics.candidates(normalText(piece).text.toLowerCase())];
      candidates.sort((a, b) => a.start - b.start || b.end - a.end);
      return candidates.flatMap(({ forms }) => forms.map(({ ref }) => ref));
    });
  }
}

function distinct(refs: readonly Ref[]): string[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref.id])).values()];
}

function inSmallLetters(record: Authority): Authority {
  return {
    ...record,
    name: record.name.toLowerCase(),
    short: [],
    variants: record.variants.map((variant) => ({ ...variant, form: variant.form.toLowerCase() })),
  };
}
