import type { DraftFields } from '../model/article.ts';

/** An article as its file has it, names and all. */
export interface ExportedArticle {
  readonly id: string;
  readonly fields: DraftFields;
  readonly body: string;
}

/**
 * A line of the interchange form, as `docs/importing.md` describes it, without a line feed. Fields stand in the order in which an editor
 * knows them, and those without content are left out.
 */
export function interchangeLine({ id, fields, body }: ExportedArticle): string {
  const { date, redirectFrom, mentions, corrections, draft, ...rest } = fields;
  return JSON.stringify({
    id,
    file: id,
    ...withContent({
      title: rest.title,
      date: date?.edtf,
      source: rest.source,
      people: rest.people,
      countries: rest.countries,
      organisations: rest.organisations,
      topics: rest.topics,
      language: rest.language,
      translation: rest.translation,
      byline: rest.byline,
      page: rest.page,
      dateline: rest.dateline,
      summary: rest.summary,
      url: rest.url,
      mentions: mentions.size === 0 ? undefined : Object.fromEntries(mentions),
      quotes: rest.quotes,
      redirectFrom: redirectFrom.map((path) => `/${path}`),
      draft: draft ? true : undefined,
      suggested: rest.suggested === undefined ? undefined : withContent(rest.suggested),
      corrections: corrections.map(({ date: on, text }) => ({ date: on.edtf, text })),
    }),
    markdown: body,
  });
}

function withContent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}
