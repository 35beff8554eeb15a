import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../../journal/place.ts';
import { quote } from '../../problems/entry.ts';
import { conflictFile } from '../conflicts.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Draft } from '../draft.ts';
import { Fingerprints } from '../fingerprints.ts';
import { digestOfDraft, shortDigest } from '../origins/digests.ts';
import type { Filed, Origin } from '../origins/origin.ts';
import type { Origins } from '../origins/origins.ts';
import { articleFiles, StandingArticles } from '../origins/standing-articles.ts';
import type { StandingFile } from '../records/standing-file.ts';
import { fileAgain, leaveSaidLess, whereabouts } from './again.ts';
import type { Shelves } from './again.ts';
import { refused } from './decision.ts';
import type { Decision, Made } from './decision.ts';
import { fileFirst } from './first.ts';
import { recordedAs } from './recorded-as.ts';

/** The digest of a text of which an editor said nothing with the command. */
const nothingSaid = '0'.repeat(32);

/** Decides what becomes of each item, by what is recorded of it and by what stands in the content folder; it changes no article. */
export class Filing {
  readonly #root: string;
  readonly #shelves: Shelves;
  readonly #seen = new Fingerprints();
  #mayStand: boolean | undefined;

  constructor(root: string, folder: ContentFolder, origins: Origins) {
    this.#root = root;
    this.#shelves = { folder, origins, articles: new StandingArticles(root) };
  }

  /**
   * @param make the file that the item makes, asked for where it is needed
   * @param sources the names of the archive's sources
   */
  decide(scope: string, draft: Draft, make: () => Made, sources: () => readonly string[]): { readonly decision: Decision; readonly origin: Origin } {
    const digest = draft.isClipping === true ? draft.said : digestOfDraft(draft);
    const usual = draft.key ?? draft.id;
    const first = this.#seen.meet(`${scope}\t${usual}`, digest ?? nothingSaid);
    const key = first === 'other' && draft.isLoose === true ? `${usual}\n${shortDigest(draft.body)}` : usual;
    const met = key === usual ? first : this.#seen.meet(`${scope}\t${key}`, digest ?? nothingSaid);
    const { filed, isSaidLess } = recordedAs(this.#shelves.origins, { scope, key }, draft, sources);
    const decide = (): Decision => {
      if (met === 'same') return { is: 'left', fate: 'duplicate', file: filed?.file ?? '' };
      if (met === 'other') return refused(`The id ${quote(draft.id)} came before, with other content. Give one of the two another id; of two archives, import each by itself with an --origin of its own.`);
      if (filed === undefined) return fileFirst(this.#shelves, draft, { scope, key }, digest ?? nothingSaid, make, this.#mayStand ??= this.#hasUnrecorded());
      if (isSaidLess) return leaveSaidLess(this.#shelves, filed);
      const decision = fileAgain(this.#shelves, filed, draft, digest, make, (file) => existsSync(join(this.#root, conflictFile(file))));
      const isLink = decision.is === 'written' && placeOf(this.#root, decision.filed.file) === undefined;
      return isLink ? refused(`Its file ${quote(decision.filed.file)} is a link, or behind one. Put the file itself there.`) : decision;
    };
    return { decision: decide(), origin: { scope, key } };
  }

  /** Keeps what came of an item. @throws the file system's error */
  note(origin: Origin, filed: Filed): void {
    this.#shelves.origins.note(origin, filed);
  }

  /** The article that an import made of an item before, `gone` where an editor took it out; undefined where nothing is recorded. */
  articleOf(scope: string, key: string): StandingFile | 'gone' | undefined {
    const filed = this.#shelves.origins.find({ scope, key });
    return filed && (whereabouts(this.#shelves, filed) ?? 'gone');
  }

  /** Whether an import is known to have written a file. */
  isRecorded(file: string): boolean {
    return this.#shelves.origins.recordedOf(file) !== undefined;
  }

  #hasUnrecorded(): boolean {
    return articleFiles(this.#root).some((file) => !this.isRecorded(file));
  }
}
