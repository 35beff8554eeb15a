import { subjectKinds, refKey } from '../../model/kinds.ts';
import type { AuthorityKind, SubjectKind } from '../../model/kinds.ts';
import { nameKey, onOneLine } from '../../model/names/names.ts';
import { parseDate } from '../../model/dates/parse-date.ts';
import type { KnownRecords } from '../records/known-records.ts';
import { ArchiveNames } from './archive-names.ts';
import type { ArchiveNow } from './archive-now.ts';
import { indexTexts } from './archive-texts.ts';
import { citedIssues, citedSource } from './cited-issues.ts';
import type { Clipping } from './clipping.ts';
import { baseOf, detectedLanguage } from './detected-language.ts';
import type { FoundClipping, Given } from './found.ts';
import { printedDate } from './printed-date.ts';
import type { TextIndex } from './text-index.ts';
import { unknownPeople } from './unknown-people.ts';

/** Finds in a text what it says of itself, held against an archive's own records and articles. */
export class ClippingReader {
  readonly #root: string;
  readonly #archive: ArchiveNow;
  #names: { readonly of: KnownRecords; readonly names: ArchiveNames } | undefined;
  #texts: TextIndex | undefined;

  constructor(root: string, archive: ArchiveNow) {
    this.#root = root;
    this.#archive = archive;
  }

  /** The language of an archive that there is already, which needs no line in a file. */
  get language(): string | undefined {
    return this.#archive.language;
  }

  /** The texts of the archive, read when the first is asked for. */
  get texts(): TextIndex {
    return this.#texts ??= indexTexts(this.#root);
  }

  /** The id of the source that a name means. */
  sourceOf(name: string): string | undefined {
    return this.#archive.known.names.idOf('sources', name);
  }

  async find(input: string, clipping: Clipping, given: Given): Promise<FoundClipping> {
    const title = given.title ?? clipping.title;
    const pieces = [title, ...clipping.paragraphs.map(onOneLine)];
    const language = given.language ?? await detectedLanguage(pieces.join('\n'), this.#archive.settings.language);
    const printed = given.date === undefined ? printedDate(clipping.paragraphs, [...new Set([baseOf(language), 'en'])]) : undefined;
    const typed = given.date ?? printed;
    const parsed = typed === undefined ? undefined : parseDate(typed, this.#archive.settings.timeZone);
    const date = parsed?.ok === true ? parsed.date : undefined;
    const listed = new Set(subjectKinds.flatMap((kind) => given[kind].flatMap((name) => this.#keyOf(kind, name) ?? [])));
    const found = this.#namesOf(this.#archive.known).find(pieces, language, listed);
    const named = (kind: SubjectKind) => found.records[kind].filter((id) => !listed.has(refKey({ kind, id }))).map((id) => this.#nameOf(kind, id));
    const isTaken = (kind: SubjectKind, name: string) => given.take === 'all' ? this.#hasFile(kind, name) : given.take.includes(kind);
    const facts = (kind: SubjectKind) => [...given[kind], ...named(kind).filter((name) => isTaken(kind, name))];
    const open = (kind: SubjectKind) => named(kind).filter((name) => !isTaken(kind, name));
    const said = new Set(given.people.map(nameKey));
    const cited = citedIssues(pieces, this.#archive.known.records, date?.last);
    const source = given.source === undefined ? citedSource(cited) : undefined;
    const near = this.texts.near(clipping.paragraphs.join('\n\n'));
    return {
      input, clipping, title, language, date, cited, near,
      source: given.source,
      facts: { people: facts('people'), countries: facts('countries'), organisations: facts('organisations'), topics: facts('topics') },
      suggested: {
        source: source === undefined ? undefined : this.#nameOf('sources', source),
        people: open('people'), countries: open('countries'), organisations: open('organisations'), topics: open('topics'),
        unknown: (await unknownPeople(pieces, language, found)).filter((name) => this.#archive.known.names.resolve('people', name).found === 'none' && !said.has(nameKey(name))),
        versions: near.map(({ id }) => id),
      },
      unsure: [...new Set(found.unsure.map(({ printed: name }) => onOneLine(name)))],
    };
  }

  #namesOf(known: KnownRecords): ArchiveNames {
    if (this.#names?.of !== known) this.#names = { of: known, names: new ArchiveNames(known.records) };
    return this.#names.names;
  }

  /** Whether an editor made a record of it, or looked one over: a country may be known by its name alone. */
  #hasFile(kind: SubjectKind, name: string): boolean {
    return this.#archive.known.files.has(this.#keyOf(kind, name) ?? '');
  }

  #keyOf(kind: AuthorityKind, name: string): string | undefined {
    const id = this.#archive.known.names.idOf(kind, name);
    return id === undefined ? undefined : refKey({ kind, id });
  }

  /** The preferred name of a record, which a merge follows; its id where the name means another. */
  #nameOf(kind: AuthorityKind, id: string): string {
    const name = this.#archive.known.names.nameOf(kind, id) ?? id;
    return this.#keyOf(kind, name) === refKey({ kind, id }) ? name : id;
  }
}
