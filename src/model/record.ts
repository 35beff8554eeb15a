import type { PartialDate } from './dates/date.ts';
import type { AuthorityKind, Ref } from './kinds.ts';
import type { Variant } from './names/names.ts';

/** An authority record with its references resolved: what the archive knows of one person, country, organisation, topic or source. */
export interface Authority {
  readonly kind: AuthorityKind;
  readonly id: string;
  /** The file it was read from, or undefined for a country known from ISO 3166 alone. */
  readonly file: string | undefined;
  readonly name: string;
  /** The form under which lists from A to Z have it, where that is not its name. */
  readonly sort: string | undefined;
  readonly variants: readonly Variant[];
  readonly short: readonly string[];
  readonly wikidata: string | undefined;
  readonly redirectFrom: readonly string[];
  /** Ids of records of the same kind that an editor knows to be others. */
  readonly distinctFrom: readonly string[];
  /** Markdown, with line feeds; may be empty. */
  readonly body: string;
  readonly roles: readonly Role[];
  /** Ids of countries. */
  readonly countries: readonly string[];
  readonly broader: Ref | undefined;
  /** The years of a life or of a state. */
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  /** A country's ISO 3166-1 alpha-2, or the short name under which a source is cited. */
  readonly code: string | undefined;
  readonly mediatopic: string | undefined;
  /** How a source cites its own issues. */
  readonly citation: string | undefined;
}

export interface Role {
  readonly title: string;
  readonly organisation: Ref | undefined;
  readonly country: Ref | undefined;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}
