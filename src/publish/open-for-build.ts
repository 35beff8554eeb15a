import { setImmediate } from 'node:timers/promises';
import { openingEdition } from '../edition/edition.ts';
import type { Edition } from '../edition/edition.ts';
import { isPublishable, withoutBroken } from '../edition/without-broken.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { reportText } from '../problems/report-text.ts';
import type { Kept } from '../kept/kept.ts';
import type { Article } from '../model/article.ts';
import { checkCommand } from './told/check-command.ts';
import { inSteps } from './in-steps.ts';
import { BuildFailed } from './told/failure.ts';
import type { Progress } from './command/progress.ts';

/**
 * Opens the edition for a build.
 * @throws BuildFailed when the archive has errors, before anything is written
 */
export async function openForBuild(settings: EditionSettings, progress: Progress, kept?: Kept): Promise<Edition> {
  const opened = await openPublishable(settings, progress, kept);
  // What the texts name decides which pages there are, and a text is read with the least work by rendering it.
  await readTexts(opened, opened.site.archive.articles, progress);
  return opened;
}

/** So many texts are read without a pause. */
const inOneGo = 20;

/** Reads texts by rendering them, where nothing is kept of them. Of a large archive that takes a while, so whoever stops the command is heard in between. */
export async function readTexts({ texts }: Edition, articles: readonly Article[], progress: Progress): Promise<void> {
  for (const [done, article] of articles.entries()) {
    progress.update('Reading the texts', done, articles.length);
    texts.article(article);
    if (done % inOneGo === 0) await setImmediate();
  }
  progress.clear();
}

/**
 * Opens an edition that can be published; its texts are not read yet.
 * @throws BuildFailed when the archive has errors
 */
export async function openPublishable(settings: EditionSettings, progress: Progress, kept?: Kept): Promise<Edition> {
  const whole = await inSteps(openingEdition(settings, (done, total) => {
    progress.update('Reading the archive', done, total);
  }, kept));
  progress.clear();
  const opened = settings.keepFrom === undefined || !whole.problems.hasErrors ? whole : withoutBroken(whole, settings, settings.keepFrom);
  if (!isPublishable(opened)) {
    const errors = opened.problems.all().filter(({ severity }) => severity === 'error');
    throw new BuildFailed(`The archive has errors, and nothing was built.\n\n${reportText(errors, { colour: false, perCode: 20, more: (code) => checkCommand(settings, '--code', code) })}`, opened);
  }
  return opened;
}
