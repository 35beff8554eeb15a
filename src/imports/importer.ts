import { hash } from 'node:crypto';
import { dirname } from 'node:path/posix';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import { authorityKinds } from '../model/kinds.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import { pathKey } from '../model/slug.ts';
import { Problems } from '../problems/collector.ts';
import { quote } from '../problems/entry.ts';
import { articlePath, articleText } from './article-file.ts';
import { ContentFolder } from './content-folder.ts';
import type { Draft, Item } from './draft.ts';
import { Fingerprints } from './fingerprints.ts';
import type { DraftPicture } from './pictures.ts';
import { readKnownRecords } from './known-records.ts';
import { nameRecords } from './naming.ts';
import { putInQuarantine } from './quarantine.ts';
import { RecordBook } from './record-book.ts';
import type { NewRecord } from './record-file.ts';
import { newSettings, settingsFile } from './settings-file.ts';
import type { Fate } from './tally.ts';

/** What became of an item: an article in a file, or nothing, for the reasons given. */
export type Outcome =
  | { readonly fate: Exclude<Fate, 'quarantined'>; readonly file: string }
  | { readonly fate: 'quarantined'; readonly reasons: readonly string[] };

/**
 * Files items, of whatever form they came in, into one content folder. Records stand before the article that names them, and
 * all that is remembered stands in the folder: an import that was cut short and is run again ends as if it had not been.
 */
export class Importer {
  readonly #root: string;
  readonly #folder: ContentFolder;
  readonly #seen = new Fingerprints();
  readonly #made = new Map<AuthorityKind, number>();
  #book: RecordBook | undefined;

  /** @param book the records that the folder has, or undefined for a folder without settings: the first article decides them */
  constructor(root: string, book: RecordBook | undefined) {
    this.#root = root;
    this.#folder = new ContentFolder(root);
    this.#book = book;
  }

  /**
   * Takes in one item.
   * @throws the file system's error when the folder cannot be written
   */
  take(item: Item): Outcome {
    const { reading } = item;
    const outcome = reading.ok ? this.#file(reading.draft) : 'standsIn' in reading ? { fate: 'duplicate' as const, file: reading.standsIn } : refused(reading.reasons);
    if (outcome.fate === 'quarantined') putInQuarantine(this.#folder, item, outcome.reasons);
    return outcome;
  }

  /** How many records were made of each kind that had any. */
  get made(): readonly (readonly [AuthorityKind, number])[] {
    return authorityKinds.flatMap((kind) => (this.#made.has(kind) ? [[kind, this.#made.get(kind) ?? 0] as const] : []));
  }

  #file(draft: Draft): Outcome {
    const naming = nameRecords(draft, this.#book ??= this.#begin(draft));
    if (!naming.ok) return refused(naming.reasons);
    const { id, file } = this.#placeOf(draft);
    const text = articleText(draft, naming.refs);
    const met = this.#seen.meet(`id ${id}`, `${file}\n${text}`);
    if (met === 'same') return { fate: 'duplicate', file };
    if (met === 'other') return refused([`The id ${quote(id)} came before, with other content.`]);
    if (this.#seen.meet(`file ${pathKey(file)}`, id) !== 'first') return refused([`Its file ${quote(file)} belongs to an item that came before; their ids are too much alike.`]);
    const standing = this.#folder.standing(file, text);
    // Of a single text the words are what came; the fields are the editor's.
    if (standing === 'other') return { fate: draft.isClipping === true && this.#folder.bodyOf(file) === draft.body ? 'unchanged' : 'kept', file };
    if (standing === 'absent' && !this.#folder.makeRoom(file)) return refused([`There cannot be a file ${quote(file)}: a file stands in the way, or the name is too long.`]);
    this.#make(naming.made);
    this.#copy(draft.pictures ?? [], dirname(file));
    if (standing === 'same') return { fate: 'unchanged', file };
    this.#folder.write(file, text);
    return { fate: 'created', file };
  }

  /** Another article of another address may have the same name, from an import before: then the file has a mark of the address. */
  #placeOf({ id, date, file, url }: Draft): { readonly id: string; readonly file: string } {
    const usual = file === undefined ? articlePath(id, date) : `articles/${file}.md`;
    const there = url === undefined || file !== undefined ? undefined : this.#folder.fieldOf(usual, 'url');
    if (url === undefined || there === undefined || there === url) return { id, file: usual };
    const mark = hash('sha256', url).slice(0, 8);
    return { id: `${id}-${mark}`, file: usual.replace(/\.md$/, `-${mark}.md`) };
  }

  #begin({ language }: Draft): RecordBook {
    const { settings, text } = newSettings(this.#root, language ?? 'en');
    this.#folder.writeOnce(settingsFile, text);
    return openRecordBook(this.#root, settings, new Problems());
  }

  #copy(pictures: readonly DraftPicture[], folder: string): void {
    for (const { name, path } of pictures) this.#folder.copyOnce(`${folder}/${name}`, path);
  }

  #make(records: Iterable<NewRecord>): void {
    for (const { kind, id, text } of records) {
      if (this.#folder.writeOnce(`${kind}/${id}.md`, text)) this.#made.set(kind, (this.#made.get(kind) ?? 0) + 1);
    }
  }
}

/** The records that a content folder has; what is wrong with their files goes to `problems`. */
export function openRecordBook(root: string, settings: ArchiveSettings, problems: Problems): RecordBook {
  return new RecordBook(readKnownRecords(root, settings, problems));
}

function refused(reasons: readonly string[]): Outcome {
  return { fate: 'quarantined', reasons };
}
