import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { ArticleSource, AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import type { Published } from './read-published.ts';

/** A picture beside an article or a record. */
export interface PictureFile {
  /** From the content folder on. */
  readonly file: string;
}

/** All that the content folder says, validated file by file. */
export interface Content {
  readonly settings: ArchiveSettings;
  readonly articles: readonly ArticleSource[];
  readonly authorities: readonly AuthoritySource[];
  /** Records that could not be read, for the sake of those that name them. */
  readonly rejected: readonly RejectedRecord[];
  readonly pictures: readonly PictureFile[];
  readonly published: Published;
  /** Every file that was seen, in code-unit order. */
  readonly files: readonly string[];
}
