import type { ArticleFields, DraftFields } from './article.ts';
import type { CountryFields, OrganisationFields, PersonFields, SourceFields, TopicFields } from './authority.ts';
import type { AuthorityKind } from './kinds.ts';
import type { Place } from './place.ts';

/** A record file whose fields are valid, before any name in it is resolved: what a content folder is read into. */
interface SourceFile<Fields> {
  readonly id: string;
  /** From the content folder on. */
  readonly file: string;
  readonly fields: Fields;
  readonly body: string;
  /** The line of the file in which the body begins, from 1. */
  readonly bodyLine: number;
  /** Where a field's value stands; the first call costs a second reading, so it is for problems only. */
  readonly place: (path: readonly (string | number)[]) => Place;
}

export type ArticleSource = SourceFile<ArticleFields>;

/** A draft that cannot be filed yet: the day or the place of its printing is not known. */
export type UnfinishedDraft = SourceFile<DraftFields>;

interface FieldsOfKind {
  people: PersonFields;
  countries: CountryFields;
  organisations: OrganisationFields;
  topics: TopicFields;
  sources: SourceFields;
}

export type AuthoritySource = { [K in AuthorityKind]: SourceFile<FieldsOfKind[K]> & { readonly kind: K } }[AuthorityKind];

/** A record file with problems of its own, which is in no list of records. */
export interface RejectedRecord {
  readonly kind: AuthorityKind;
  /** What it goes by: its id, and of its names those that can be read. */
  readonly names: readonly string[];
}
