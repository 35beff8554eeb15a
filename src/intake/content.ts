import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { ArticleSource, AuthoritySource, RejectedRecord, UnfinishedDraft } from '../model/source-file.ts';

/** A picture beside an article or a record. */
export interface PictureFile {
  /** From the content folder on. */
  readonly file: string;
}

/** All that the content folder says, validated file by file. */
export interface Content {
  readonly settings: ArchiveSettings;
  readonly articles: readonly ArticleSource[];
  /** Drafts that lack their date or their source, and are in no list of articles. */
  readonly unfinished: readonly UnfinishedDraft[];
  readonly authorities: readonly AuthoritySource[];
  /** Records that could not be read, for the sake of those that name them. */
  readonly rejected: readonly RejectedRecord[];
  readonly pictures: readonly PictureFile[];
  /** Every file that was seen, in code-unit order. */
  readonly files: readonly string[];
}
