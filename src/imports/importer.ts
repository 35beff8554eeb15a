import { dirname } from 'node:path/posix';
import type { ArchiveSettings } from '../model/archive-settings.ts';
import { authorityKinds } from '../model/kinds.ts';
import type { AuthorityKind } from '../model/kinds.ts';
import { settingsFile } from '../model/settings-file.ts';
import { Problems } from '../problems/collector.ts';
import { quote } from '../problems/entry.ts';
import { conflictFile } from './conflicts.ts';
import { ContentFolder } from './content-folder.ts';
import type { Draft, Item } from './draft.ts';
import { Filing } from './filing/filing.ts';
import type { Decision } from './filing/decision.ts';
import { madeFile } from './made-file.ts';
import type { Origins } from './origins/origins.ts';
import type { DraftPicture } from './pictures/picture-file.ts';
import { readKnownRecords } from './records/known-records.ts';
import { nameRecords } from './records/naming.ts';
import type { Naming } from './records/naming.ts';
import { putInQuarantine } from './quarantine.ts';
import { RecordBook } from './records/record-book.ts';
import type { NewRecord } from './records/record-file.ts';
import { newSettings } from './settings-file.ts';
import type { Fate } from './tally.ts';

/** What became of an item: an article in a file, or nothing, for the reasons given. */
export type Outcome =
  | { readonly fate: Exclude<Fate, 'quarantined'>; readonly file: string; /** Why, where there is more to say than the fate does. */ readonly reason?: string | undefined }
  | { readonly fate: 'quarantined'; readonly reasons: readonly string[] };

/**
 * Files items, of whatever form they came in, into one content folder. Records and pictures stand before the article that names them, and the article
 * before the line that says where it came from: an import that was cut short and is run again ends as if it had not been.
 */
export class Importer {
  readonly #root: string;
  readonly #folder: ContentFolder;
  readonly #filing: Filing;
  readonly #made = new Map<AuthorityKind, number>();
  #book: RecordBook | undefined;
  #changes = 0;

  /** @param book the records that the folder has, or undefined for a folder without settings: the first article decides them */
  constructor(root: string, origins: Origins, book: RecordBook | undefined) {
    this.#root = root;
    this.#folder = new ContentFolder(root);
    this.#filing = new Filing(root, this.#folder, origins);
    this.#book = book;
  }

  /**
   * Takes in one item.
   * @throws the file system's error when the folder cannot be written
   */
  take(item: Item): Outcome {
    const { reading } = item;
    const outcome = reading.ok ? this.#file(item.scope, reading.draft) : 'standsIn' in reading ? { fate: 'duplicate' as const, file: reading.standsIn } : refused(reading.reasons);
    if (outcome.fate === 'quarantined') putInQuarantine(this.#folder, item, outcome.reasons);
    return outcome;
  }

  get filing(): Filing {
    return this.#filing;
  }

  /** A number that is another one whenever records or settings were made. */
  get changes(): number {
    return this.#changes;
  }

  /** How many records were made of each kind that had any. */
  get made(): readonly (readonly [AuthorityKind, number])[] {
    return authorityKinds.flatMap((kind) => (this.#made.has(kind) ? [[kind, this.#made.get(kind) ?? 0] as const] : []));
  }

  #file(scope: string, draft: Draft): Outcome {
    const book = this.#book ??= this.#begin(draft);
    const naming = nameRecords(draft, book);
    const { decision, origin } = this.#filing.decide(
      scope,
      draft,
      () => madeFile(draft, naming),
      () => book.sources,
    );
    const { is } = decision;
    if (is === 'refused') return refused(decision.reasons);
    const file = is === 'left' ? decision.file : decision.filed.file;
    if (is === 'written' && !this.#folder.makeRoom(file)) return refused([`There cannot be a file ${quote(file)}: a file stands in the way, or the name is too long. Move that file, or give the item another id.`]);
    this.#carryOut(decision, naming, draft);
    if (decision.filed !== undefined) this.#filing.note(origin, decision.filed);
    return is === 'conflict' ? { fate: 'conflict', file, reason: decision.reason } : { fate: decision.fate, file, reason: is === 'left' ? decision.reason : undefined };
  }

  #carryOut(decision: Exclude<Decision, { is: 'refused' }>, naming: Naming, draft: Draft): void {
    if (decision.is === 'conflict') this.#folder.replace(conflictFile(decision.filed.file), decision.text);
    else if ((decision.is === 'written' || decision.fate === 'unchanged') && naming.ok) this.#make(naming.made);
    if (decision.is !== 'written') return;
    this.#copy(draft.pictures ?? [], dirname(decision.filed.file));
    this.#folder.write(decision.filed.file, decision.text);
  }

  #begin({ language }: Draft): RecordBook {
    const { settings, text } = newSettings(this.#root, language ?? 'en');
    this.#folder.writeOnce(settingsFile, text);
    this.#changes += 1;
    return openRecordBook(this.#root, settings, new Problems());
  }

  #copy(pictures: readonly DraftPicture[], folder: string): void {
    for (const { name, path } of pictures) this.#folder.copyOnce(`${folder}/${name}`, path);
  }

  #make(records: Iterable<NewRecord>): void {
    for (const { kind, id, text } of records) {
      if (!this.#folder.writeOnce(`${kind}/${id}.md`, text)) continue;
      this.#changes += 1;
      this.#made.set(kind, (this.#made.get(kind) ?? 0) + 1);
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
