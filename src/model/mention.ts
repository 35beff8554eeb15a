import { refKey } from './kinds.ts';
import type { Ref } from './kinds.ts';
import type { VariantKind } from './names/names.ts';

/** Why a printed name stands for a record. */
export type MentionReason =
  /** The editor says so in the article's `mentions`. */
  | 'ruled'
  /** The preferred name or a variant, and of no other record. */
  | 'strong'
  /** A form that several records claim, of which the frontmatter lists one. */
  | 'listed-of-several'
  /** A weak form, in an article whose frontmatter lists the record. */
  | 'weak-listed'
  /** A weak form, in an article in which a strong form of the same record stands. */
  | 'weak-beside-strong';

/** Which form of a record a printed name is. */
export interface MatchedForm {
  /** The form as the record gives it; for the editor's ruling, as the ruling gives it. */
  readonly form: string;
  readonly kind: 'preferred' | 'short' | VariantKind;
  /** Whether the text has it with a case ending of its language. */
  readonly inflected: boolean;
}

/** A name in a text, tied to its record. The place is in the piece of text it was found in, in UTF-16 code units. */
export interface NameMark {
  readonly piece: number;
  readonly index: number;
  readonly printed: string;
  readonly ref: Ref;
  readonly reason: MentionReason;
  readonly matched: MatchedForm;
}

/** A name in the text of an article, as its page marks it. `index` is in the paragraph or cell that it stands in. */
export interface Mention extends Omit<NameMark, 'piece'> {
  /** The line of the article's text, from 1. */
  readonly line: number;
  /** Its anchor on the article's page. */
  readonly anchor: string;
}

/** The names in one text. */
export interface NamesInText {
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** The keys of the records that they are of, each once, in the same order. */
  readonly named: readonly string[];
}

export function namesInText(mentions: readonly Mention[]): NamesInText {
  return { mentions, named: [...new Set(mentions.map(({ ref }) => refKey(ref)))] };
}

/** A name in a text that several records may bear; it is tied to none. */
export interface UnsureName {
  readonly piece: number;
  readonly index: number;
  readonly printed: string;
  /** In the order of their keys. */
  readonly candidates: readonly Ref[];
}

/** A name in a text that is left alone, and why; `candidates` are those whose form it is. */
export interface UntiedName extends UnsureName {
  readonly reason:
    /** The editor says in the article's `mentions` that it is none. There are no candidates. */
    | 'ruled-out'
    /** A weak form, in an article that gives no evidence of the record. */
    | 'no-evidence'
    /** What stands around it may make another name, or a word, of it. */
    | 'doubted';
}
