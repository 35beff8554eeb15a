import type { Archive } from '../../archive/archive.ts';
import { columnAt, freeTextAt, lineAt } from '../../markdown/running-text.ts';
import type { Piece } from '../../markdown/running-text.ts';
import type { Article } from '../../model/article.ts';
import { refKey } from '../../model/kinds.ts';
import type { Ref } from '../../model/kinds.ts';
import type { NameMark, UntiedName } from '../../model/mention.ts';
import { onOneLine } from '../../model/names/names.ts';
import type { Place } from '../../model/place.ts';
import type { ArticleSource } from '../../model/source-file.ts';
import type { FoundNames } from '../../names/find-names.ts';
import { problem } from '../../problems/catalogue.ts';
import type { Problems } from '../../problems/collector.ts';
import { getOrMake } from '../../model/get-or-make.ts';

/** An article as a check sees it. */
export interface SeenText {
  readonly archive: Archive;
  readonly article: Article;
  readonly source: ArticleSource;
  readonly pieces: readonly Piece[];
  readonly found: FoundNames;
  /** Keys of the records that text, title or dateline name. */
  readonly named: ReadonlySet<string>;
  /** Keys of the records that the fields list. */
  readonly listed: ReadonlySet<string>;
}

/** A record that a text is certain to name and its fields do not list. */
export interface Unlisted {
  readonly file: string;
  readonly ref: Ref;
}

const fields = ['people', 'countries', 'organisations'] as const;

/** Reports each name that may be that of several records. */
export function reportUnsure({ source, pieces, found }: SeenText, problems: Problems): void {
  for (const { piece, index, printed, candidates } of found.unsure) {
    const place = placeOf(source, pieces[piece], index, printed.length);
    if (place !== undefined) problems.add(problem('name-unsure', place, { printed, candidates: candidates.map(refKey) }));
  }
}

/** Notes each record once, at its first name, and answers with those that a strong form names. */
export function reportUnlisted({ archive, source, pieces, found, listed }: SeenText, problems: Problems): readonly Unlisted[] {
  const byRecord = new Map<string, { ref: Ref; place: Place; marks: NameMark[] }>();
  for (const mark of found.marks) {
    const key = refKey(mark.ref);
    const place = listed.has(key) ? undefined : placeOf(source, pieces[mark.piece], mark.index, mark.printed.length);
    if (place === undefined) continue;
    getOrMake(byRecord, key, () => ({ ref: mark.ref, place, marks: [] })).marks.push(mark);
  }
  return [...byRecord.values()].flatMap(({ ref, place, marks }) => {
    const name = archive.record(ref)?.name ?? ref.id;
    const field = fields.find((one) => one === ref.kind);
    if (field === undefined) return [];
    problems.add(problem('name-unlisted', place, { field, name, printed: marks[0]?.printed ?? name, times: marks.length }));
    return marks.some(({ reason }) => reason === 'strong') ? [{ file: source.file, ref }] : [];
  });
}

/**
 * Reports the records that an article lists and its text does not name. A text that says "Kazakh" does name the country, though no link is
 * made of it. Where the name of a person stands there only as part of what may be a longer name, that is told: the record may lack it as a variant.
 */
export function reportUnmentioned({ archive, article, source, pieces, found, named }: SeenText, problems: Problems): void {
  for (const field of fields) {
    article[field].forEach((id, index) => {
      const record = archive.authority({ kind: field, id });
      if (record === undefined || named.has(refKey(record))) return;
      if (record.variants.some(({ form, kind }) => kind === 'demonym' && article.body.includes(form))) return;
      const typed = source.fields[field].length === article[field].length ? [field, index] : [field];
      const doubted = field !== 'people' ? undefined : found.untied.find(({ reason, candidates }) => reason === 'doubted' && candidates.some((ref) => refKey(ref) === refKey(record)));
      const longer = doubted && withNeighbours(pieces[doubted.piece], doubted);
      problems.add(longer === undefined
        ? problem('name-unmentioned', source.place(typed), { field, name: record.name })
        : problem('name-within', source.place(typed), { name: record.name, longer, record: `${field}/${id}` }));
    });
  }
}

/** In UTF-16 code units; no word of a name is longer. */
const longestWord = 60;

/** A name with the words beside it that begin with a capital; undefined where there is none. */
function withNeighbours(piece: Piece | undefined, { index, printed }: UntiedName): string | undefined {
  const text = piece?.text ?? '';
  const [before = ''] = /\p{Lu}[\p{L}\p{M}.'’-]*\s$/u.exec(text.slice(Math.max(0, index - longestWord), index)) ?? [];
  const [after = ''] = /^\s\p{Lu}[\p{L}\p{M}’'-]*/u.exec(text.slice(index + printed.length)) ?? [];
  return before === '' && after === '' ? undefined : onOneLine(`${before}${printed}${after}`);
}

/** Where in the file a span of a piece stands; undefined for what is in a link, code or heading, or in no piece. */
export function placeOf({ file, bodyLine }: ArticleSource, piece: Piece | undefined, index: number, length: number): Place | undefined {
  const free = piece === undefined ? undefined : freeTextAt(piece, index, length);
  return free === undefined ? undefined : { file, line: bodyLine + lineAt(free, index) - 1, column: columnAt(free, index) };
}
