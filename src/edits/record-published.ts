import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { priorPage } from '../edition/texts/prior-text.ts';
import { textChecksum } from '../edition/texts/text-checksum.ts';
import type { Edition } from '../edition/edition.ts';
import { addressOf, publishedFile, publishedText } from '../model/published.ts';
import type { PublishedPage } from '../model/published.ts';
import { beginChange } from '../journal/begin-change.ts';
import { diskWriter } from '../journal/writer.ts';
import { patiently } from '../disk/patiently.ts';
import type { Problem } from '../problems/problem.ts';
import { standingOf } from '../site/addresses/standing.ts';

/** What a record came to. */
export interface Recorded {
  readonly pages: ReadonlyMap<string, PublishedPage>;
  /** Addresses that were not in it. */
  readonly added: readonly string[];
  /** Files of articles whose changed text was taken over, because a correction tells of it or because it was told to. */
  readonly renewed: readonly string[];
  /** Files of articles whose text was changed without a word; the record keeps the text that was published. */
  readonly kept: readonly string[];
}

/**
 * The record of what was published, with all that the archive has now. An address never goes out of it.
 * @param today `YYYY-MM-DD`
 * @param accept whether changed texts are taken over that no correction tells of
 */
export function recorded({ site, content }: Edition, today: string, accept: boolean): Recorded {
  const before = content.published.pages ?? new Map<string, PublishedPage>();
  const standing = standingOf(site);
  const paths = [...standing.pages, ...standing.redirects.keys()];
  const pages = new Map<string, PublishedPage>([...paths.map((path) => [path, { since: today, text: undefined }] as const), ...before]);
  const renewed: string[] = [];
  const kept: string[] = [];
  for (const article of site.archive.articles) {
    const path = `articles/${article.id}`;
    const prior = priorPage(before, article);
    const text = { sha256: textChecksum(article), corrections: article.corrections.length };
    const changed = prior !== undefined && prior.text.sha256 !== text.sha256;
    const told = !changed || accept || text.corrections > prior.text.corrections;
    if (changed) (told ? renewed : kept).push(article.file);
    // A correction that was taken away is missed until somebody accepts that it is gone.
    const corrections = accept ? text.corrections : Math.max(text.corrections, prior?.text.corrections ?? 0);
    pages.set(path, { since: prior?.since ?? before.get(path)?.since ?? today, text: told ? { ...text, corrections } : prior.text });
  }
  return { pages, renewed, kept, added: paths.filter((path) => !before.has(path)).map(addressOf).sort() };
}

/**
 * Writes the record into the content folder, whole or not at all.
 * @returns why nothing was written; none where it was
 * @throws the file system's error
 */
export function writeRecord(folder: string, { pages }: Recorded): readonly Problem[] {
  using turn = beginChange(folder, diskWriter);
  if (turn.problems.length > 0) return turn.problems;
  const unfinished = join(folder, `.${publishedFile}.part`);
  try {
    writeFileSync(unfinished, publishedText(pages), { flush: true });
    patiently(() => { renameSync(unfinished, join(folder, publishedFile)); });
    return [];
  } finally {
    rmSync(unfinished, { force: true });
  }
}
