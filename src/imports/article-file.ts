import type { PartialDate } from '../model/dates/date.ts';
import type { FieldValues } from '../model/field-value.ts';
import type { SubjectKind } from '../model/kinds.ts';
import { segmentFault } from '../model/names/slug.ts';
import type { Draft } from './draft.ts';
import { recordText, withContent } from './records/record-text.ts';
import { safeSegment } from './slugs.ts';

/** The ids of the records that an article names. */
export interface DraftRefs extends Readonly<Record<SubjectKind, readonly string[]>> {
  readonly source: string | undefined;
}

/** The file of an article, its fields in the order that an editor knows from `docs/`. */
export function articleText(draft: Draft, refs: DraftRefs): string {
  const { title, date, language, translation, byline, page, dateline, summary, url, mentions, quotes, redirectFrom, draft: isDraft, corrections, body } = draft;
  return recordText({
    title,
    date: date?.edtf,
    source: refs.source,
    people: refs.people,
    countries: refs.countries,
    organisations: refs.organisations,
    topics: refs.topics,
    language,
    translation: translation && {
      from: translation.from,
      method: translation.method,
      ...(translation.presumed === undefined ? {} : { presumed: String(translation.presumed) }),
      ...(translation.by === undefined ? {} : { by: translation.by }),
      ...(translation.original === undefined ? {} : { original: translation.original }),
    },
    byline,
    page,
    dateline,
    summary,
    url,
    mentions: mentions === undefined || mentions.size === 0 ? undefined : Object.fromEntries(mentions),
    quotes: quotes?.map(({ by, text }) => ({ by, text })),
    redirectFrom: redirectFrom?.map((path) => `/${path}`),
    draft: isDraft === true ? 'true' : undefined,
    suggested: suggestionsOf(draft),
    corrections: corrections?.map(({ date: on, text }) => ({ date: on.edtf, text })),
  }, body);
}

function suggestionsOf({ suggested }: Draft): FieldValues | undefined {
  const fields = withContent({ ...suggested });
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/**
 * Where the file stands in the content folder. An article goes below the year and the month that its date proves; an id with
 * slashes that can be an address as it is says the whole path, as the ids of an archive's own articles do.
 */
export function articlePath(id: string, date: PartialDate | undefined): string {
  if (id.includes('/') && id.split('/').every((segment) => segmentFault(segment) === undefined)) return `articles/${id}.md`;
  return ['articles', ...folders(date), `${safeSegment(id)}.md`].join('/');
}

function folders(date: PartialDate | undefined): string[] {
  if (date === undefined) return [];
  const { first, last } = date;
  const [year = '', month = ''] = first.split('-');
  if (!last.startsWith(year)) return [];
  return last.startsWith(`${year}-${month}`) ? [year, month] : [year];
}
