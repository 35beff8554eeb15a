import type { SheetOf } from '../site/documents.ts';
import { authorityLink } from '../site/entries.ts';
import { recordView } from '../site/views/record-view.ts';
import { shownHead } from '../site/head.ts';
import { namedBy, namedView, textsNaming } from '../site/views/named-view.ts';
import { filedBy, periodView } from '../site/views/period-view.ts';
import type { RecordRoute } from '../site/addresses/routes.ts';
import type { Edition } from '../edition/edition.ts';
import { recordHead } from '../edition/record-head.ts';

/** A record's own page, or one of its lists by time. */
export function recordSheet({ site, texts, read }: Edition, route: RecordRoute): SheetOf<'record'> | SheetOf<'period'> | SheetOf<'time'> {
  const { record, list, period, siblings, around } = route;
  const named = list === 'named';
  const text = period === undefined && !named ? texts.record(record) : '';
  const head = shownHead(site, recordHead(site, route, text));
  if (period !== undefined) {
    const view = periodView(site, { period, siblings, around }, named ? namedBy(site, read, record) : filedBy(site, read, record));
    return { document: 'period', head, view };
  }
  if (named) return { document: 'time', head, view: namedView(site, record), title: textsNaming(site, record).text, of: authorityLink(site, record) };
  return { document: 'record', head, view: recordView(site, read, record), text };
}
