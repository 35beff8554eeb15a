import { z } from 'zod';
import type { Ref, SubjectKind } from './kinds.ts';
import type { Quote } from './quote.ts';
import { edtfDate, flag, formerAddress, languageTag, line, listOf, names, text, webAddress } from './fields.ts';
import { printedPage } from './printed-page.ts';
import { suggested } from './suggested.ts';

/** As printed, but for the "By" before a name: pages and citations have a word of their own for it. */
const byline = names.transform((all) => all.map((name) => name.replace(/^by(?:\s*:\s*|\s+)(?=\S)/iu, '')));

/** How a text came into its language. */
const translation = z.strictObject({
  from: languageTag.describe('The language it was printed in (BCP 47): ru.'),
  method: z.enum(['human', 'machine'], { error: '"human" or "machine"' }).describe('Whether a person or a program translated.'),
  presumed: flag.optional().describe('true: nobody has confirmed it, and the page says so.'),
  by: line.optional().describe('Who translated: a person, or the name of the software.'),
  original: line.optional().describe('The title or the address of the original.'),
});

/** The frontmatter of an article, as an editor types it. */
export function articleFields(timeZone: string) {
  const date = edtfDate(timeZone);
  return z.strictObject({
    title: line.describe('The headline, as printed.'),
    date: date.describe('When it was printed, as far as it is known (EDTF): 2025-03-28, 2025-03, 2025-03~ (about), 2025-03-04/2025-04-03.'),
    source: line.describe('Where it was printed: the id, name or a variant of a record in sources/.'),
    people: names.describe('Who it is about: ids, names or variants of records in people/.'),
    countries: names.describe('The countries it is about: names, codes or ids.'),
    organisations: names.describe('The organisations it is about: ids, names or variants of records in organisations/.'),
    topics: names.describe('What it is about: ids, names or variants of records in topics/.'),
    language: languageTag.optional().describe('The language of the text (BCP 47). Default: that of the archive.'),
    translation: translation.optional().describe('How the text came into its language.'),
    byline: byline.describe('Who wrote it, as printed.'),
    page: line.transform(printedPage).optional().describe('The page or pages it was printed on, as the paper counts them: 3, B4, "1, 14".'),
    dateline: line.optional().describe('The place and day that open a report, as printed: SALVADOR, Feb 26.'),
    summary: text.optional().describe('A few sentences that lists show.'),
    url: webAddress.optional().describe('Where the text stands or stood on the web.'),
    mentions: z.preprocess(
      (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : value),
      z.map(z.string(), line, { error: 'lines such as "printed form: record", indented below' }).default(() => new Map()),
    ).describe('The editor’s word on names in the text: printed form to record, or to none.'),
    quotes: listOf(z.strictObject({ by: line.describe('Who said it.'), text: text.describe('The words, as they stand in the text.') })).describe('Words in the text whose speaker the editor confirms.'),
    redirectFrom: listOf(formerAddress).describe('Addresses on this site that the article had before: /1999/old-name/.'),
    draft: flag.default(false).describe('true: not published yet.'),
    suggested: suggested.optional().describe('What an import found and no editor has decided; never shown.'),
    corrections: listOf(z.strictObject({ date: date.describe('When it was corrected (EDTF).'), text: text.describe('What was changed.') })).describe('What was changed in the text after it was first filed here; shown on its page.'),
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
