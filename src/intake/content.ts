import type { ArchiveSettings } from '../model/archive-settings.ts';
import type { CountryNames } from '../model/countries/country-names.ts';
import type { Place } from '../model/place.ts';
import type { ArticleSource, AuthoritySource, RejectedRecord, UnfinishedDraft } from '../model/source-file.ts';
import type { Published } from './read-published.ts';
import type { FieldPath } from './yaml-places.ts';

/** A picture beside an article or a record. */
export interface PictureFile {
  /** From the content folder on. */
  readonly file: string;
}

/** What a build leaves out because of its errors, where it was told to publish the rest. */
export interface LeftOut {
  /** In code-unit order. */
  readonly files: readonly string[];
  /** Paths of pages that stay as they were published before. */
  readonly kept: ReadonlySet<string>;
}

/** All that the content folder says, validated file by file. */
export interface Content {
  readonly settings: ArchiveSettings;
  /** Where a value stands in `archive.yaml`. */
  readonly settingsPlace: (path: FieldPath) => Place;
  readonly articles: readonly ArticleSource[];
  /** Articles that are refused for fields that are not known, and for nothing else in their fields; in no list of articles. */
  readonly legible: readonly ArticleSource[];
  /** Drafts that lack their date or their source, and are in no list of articles. */
  readonly unfinished: readonly UnfinishedDraft[];
  readonly authorities: readonly AuthoritySource[];
  /** Records that could not be read, for the sake of those that name them. */
  readonly rejected: readonly RejectedRecord[];
  readonly pictures: readonly PictureFile[];
  readonly published: Published;
  readonly countryNames: CountryNames;
  /** Every file that was seen, in code-unit order. */
  readonly files: readonly string[];
  readonly leftOut?: LeftOut | undefined;
}
