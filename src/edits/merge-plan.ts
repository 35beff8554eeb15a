import { gatherAuthorities } from '../archive/authorities.ts';
import { countriesOfIso } from '../archive/names/iso-countries.ts';
import { editionOf } from '../edition/edition.ts';
import type { Edition } from '../edition/edition.ts';
import { changedContent } from '../intake/changed-content.ts';
import { roleOf } from '../intake/paths.ts';
import type { FileChange } from '../journal/change-files.ts';
import { Problems } from '../problems/collector.ts';
import type { Problem } from '../problems/problem.ts';
import { followAll } from './follow-all.ts';
import { mergedRecord } from './merged-record.ts';
import { haveTwoTexts } from './merged-text.ts';
import type { Keep, Pair } from './merging.ts';
import { newProblems } from './new-problems.ts';
import { lostNotes } from './yaml-notes.ts';
import { openSides } from './open-sides.ts';
import { meaningsAmong } from './references.ts';

export interface MergePlan {
  readonly changes: readonly FileChange[];
  /** Warnings that the archive has not had before. */
  readonly warnings: readonly Problem[];
  /** Comments of the record that goes which the other has not. */
  readonly comments: readonly string[];
  /** Whether both records have a text, of which an editor has to make one. */
  readonly twoTexts: boolean;
}

export type Planned = { readonly ok: true; readonly plan: MergePlan } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What has to be changed so that one record goes into another; nothing, where the archive would have an error that it has not now. */
export function planMerge(edition: Edition, pair: Pair, keep: Keep): Planned {
  const { content, site, problems } = edition;
  const unread = problemsOfUnread(edition);
  if (unread.length > 0) return { ok: false, problems: unread };
  const sides = openSides(edition.folder, pair);
  if (!sides.ok) return sides;
  const before = meaningsAmong(site.archive.names);
  const record = mergedRecord({ ...sides, keep, meaning: before }, site);
  if (!record.ok) return record;

  const [into, from] = [pair.into.source.file, pair.from.source.file];
  const texts = new Map<string, string | undefined>([[into, record.text], [from, undefined]]);
  const countries = countriesOfIso(content.settings.language, content.countryNames);
  const joined = gatherAuthorities(changedContent(content, texts, new Problems()).authorities, content.rejected, countries, new Problems());
  const followed = followAll(edition, texts, { from: pair.from.record, into: pair.into.record, before, after: meaningsAmong(joined.names) });
  if (!followed.ok) return followed;

  const read = new Problems();
  const { problems: after } = editionOf(changedContent(content, followed.texts, read), { content: edition.folder, base: '/', site: undefined, drafts: true }, read);
  const errors = newProblems(problems.all(), after.all(), 'error');
  if (errors.length > 0) return { ok: false, problems: errors };
  const originals = new Map([...followed.originals, [into, sides.into.open.text], [from, sides.from.open.text]]);
  const changes = [...followed.texts].map(([file, text]) => ({ file, before: originals.get(file), after: text })).sort((a, b) => (a.file < b.file ? -1 : 1));
  return { ok: true, plan: { changes, warnings: newProblems(problems.all(), after.all(), 'warning'), comments: lostNotes(sides.from.open, sides.into.open), twoTexts: haveTwoTexts(sides.into, sides.from) } };
}

/** A file whose fields cannot be read may name the record that goes. */
function problemsOfUnread({ content, problems }: Edition): readonly Problem[] {
  const read = new Set([...content.articles, ...content.authorities].map(({ file }) => file));
  const isRecord = (file: string) => ['article', 'authority'].includes(roleOf(file).is);
  return problems.all().filter(({ severity, file, code }) => severity === 'error' && (code.startsWith('change-') || (isRecord(file) && !read.has(file))));
}
