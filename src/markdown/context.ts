import type { Citation } from '../model/citation.ts';
import type { Ref } from '../model/kinds.ts';
import type { Mention, NameMark } from '../model/mention.ts';

/** What a citation in the text leads to. */
export interface CitationTarget {
  /** The cited article, the list of the cited issue, or the place on the list of wanted issues. */
  readonly href: string;
  /** Whether the archive lacks the cited issue. */
  readonly lacking: boolean;
  /** What a reader is told of it. */
  readonly label: string;
}

/** Words of a quote as the page has them, and the anchor of their paragraph. */
export interface QuotedWords {
  readonly anchor: string;
  readonly words: string;
}

export interface Picture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The same picture in smaller sizes, smallest first. */
  readonly smaller: readonly SmallerSource[];
  /** Whether these are large enough for every screen. */
  readonly suffices: boolean;
}

export interface SmallerSource {
  readonly src: string;
  readonly width: number;
}

/** What a text has to know of the archive around it. */
export interface RenderContext {
  /** BCP 47. */
  readonly language: string;
  /** The names in the pieces of the text. */
  readonly names: (pieces: readonly string[]) => readonly NameMark[];
  /** The address of a record's page: what a text names has one. */
  readonly address: (ref: Ref) => string;
  readonly citations: (text: string) => readonly Citation[];
  readonly citationTarget: (citation: Citation) => CitationTarget;
  /** A picture beside the text, by the name the text gives it. */
  readonly picture: (name: string) => Picture | undefined;
  /** The address of a page of this site, from its path. */
  readonly page: (path: string) => string;
  /** Words whose paragraph is asked for. */
  readonly quotes: readonly string[];
  /** What a screen reader says of the link beside paragraph `number`, from 1; undefined for a text whose paragraphs nobody cites. */
  readonly paragraphLabel: ((number: number) => string) | undefined;
}

declare module 'vfile' {
  interface DataMap {
    context: RenderContext;
    mentions: readonly Mention[];
    paragraphs: ReadonlyMap<string, number>;
    /** The number of the piece of running text, from 0, that holds the first name of a record, by the name's anchor. */
    namedIn: ReadonlyMap<string, number>;
    passages: ReadonlyMap<string, string>;
    quoted: ReadonlyMap<string, QuotedWords>;
  }
}
