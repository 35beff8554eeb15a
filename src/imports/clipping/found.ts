import type { PartialDate } from '../../model/dates/date.ts';
import type { SubjectKind } from '../../model/kinds.ts';
import type { Suggested } from '../../model/suggested.ts';
import type { CitedInText } from './cited-issues.ts';
import type { Clipping } from './clipping.ts';
import type { NearText } from './text-index.ts';

/** What an editor says of a text with the command itself. It is taken as it is, where what is found is only suggested. */
export interface Given extends Readonly<Record<SubjectKind, readonly string[]>> {
  readonly title: string | undefined;
  /** As typed; a date that the archive understands. */
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly language: string | undefined;
  /** Of which kinds all that is found is taken for right, without a question; `all`: of every kind what has a record of the archive's own. */
  readonly take: readonly SubjectKind[] | 'all';
}

/** What is known of a text before an editor has decided anything. */
export interface FoundClipping {
  readonly input: string;
  readonly clipping: Clipping;
  /** The headline, as given or as printed. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Given, or a line of the text. */
  readonly date: PartialDate | undefined;
  readonly source: string | undefined;
  /** Records that the editor named, by any name, and those that he takes unseen. */
  readonly facts: Readonly<Record<SubjectKind, readonly string[]>>;
  readonly suggested: Suggested;
  readonly cited: readonly CitedInText[];
  readonly near: readonly NearText[];
  /** Names that two records claim. */
  readonly unsure: readonly string[];
}

/** What an editor decided at a terminal. */
export interface Decided {
  readonly date: PartialDate | undefined;
  readonly source: string | undefined;
  /** Of the suggestions, those that are right. */
  readonly taken: Readonly<Record<SubjectKind, readonly string[]>>;
}

/** `leave`: the text is in the archive already. `stop`: the editor wants to end here. */
export type Decide = (found: FoundClipping) => Promise<Decided | 'leave' | 'stop'>;

export const none: Readonly<Record<SubjectKind, readonly string[]>> = { people: [], countries: [], organisations: [], topics: [] };
