import { z } from 'zod';
import type { Ref, SubjectKind } from './kinds.ts';
import type { Quote } from './quote.ts';
import { edtfDate, flag, formerAddress, languageTag, line, listOf, names, text, webAddress } from './fields.ts';
import { suggested } from './suggested.ts';

/** How a text came into its language. */
const translation = z.strictObject({
  /** The language it was printed in. */
  from: languageTag,
  method: z.enum(['human', 'machine'], { error: '"human" or "machine"' }),
  /** Nobody has confirmed it; the page says so. */
  presumed: flag.optional(),
  /** Who translated: a person, or the name of the software. */
  by: line.optional(),
  /** The title or the address of the original. */
  original: line.optional(),
});

/** The frontmatter of an article, as an editor types it. */
export function articleFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    title: line,
    /** When it was printed. */
    date,
    /** Where it was printed. */
    source: line,
    people: names,
    countries: names,
    organisations: names,
    topics: names,
    /** Default: the archive's language. */
    language: languageTag.optional(),
    translation: translation.optional(),
    /** Who wrote it, as printed. */
    byline: names,
    /** The place and day that open a report, as printed: "SALVADOR, Feb 26". */
    dateline: line.optional(),
    summary: text.optional(),
    /** Where the text stands or stood on the web. */
    url: webAddress.optional(),
    /** The editor's word on a name in the text: printed form to record, or to `none`. */
    mentions: z.preprocess(
      (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : value),
      z.map(z.string(), line, { error: 'lines such as "printed form: record", indented below' }).default(() => new Map()),
    ),
    /** Words in the text whose speaker the editor confirms. */
    quotes: listOf(z.strictObject({ by: line, text })),
    /** Addresses on this site that the article had before. */
    redirectFrom: listOf(formerAddress),
    draft: flag.default(false),
    /** What an import found and no editor has decided; never shown. */
    suggested: suggested.optional(),
    /** What was changed in the text after it was first filed here. */
    corrections: listOf(z.strictObject({ date, text })),
  });
}

/** The frontmatter of a draft, of which the day and the place of printing may not be known yet. */
export function draftFields(timeZone: string) {
  return articleFields(timeZone).partial({ date: true, source: true });
}

export type DraftFields = z.infer<ReturnType<typeof draftFields>>;

export type ArticleFields = z.infer<ReturnType<typeof articleFields>>;

/** An article whose names are resolved to the ids of records. */
export interface Article extends Omit<ArticleFields, SubjectKind | 'source' | 'language' | 'mentions' | 'quotes' | 'suggested'> {
  /** The path of its file under `articles/`, without the ending, in NFC: `2025/eu-kazakhstan-key-partner`. */
  readonly id: string;
  /** The file, from the content folder on. */
  readonly file: string;
  readonly language: string;
  readonly source: string;
  readonly people: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly topics: readonly string[];
  readonly mentions: readonly MentionRule[];
  readonly quotes: readonly Quote[];
  /** Markdown, with line feeds. */
  readonly body: string;
}

/** What the editor says of a printed form in one article. */
export interface MentionRule {
  readonly form: string;
  /** The record it names, or undefined where it names none. */
  readonly ref: Ref | undefined;
}
