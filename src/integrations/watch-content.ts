import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { edition, forgetEdition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { moreByCheck, reportText } from '../problems/report-text.ts';
import { pendingFolder } from '../journal/journal.ts';
import { watchFolder } from './watch-folder.ts';

/** Editors save in bursts: the archive is read again when they pause. */
const pause = 100;

/**
 * Follows the content folder while it is being written: a saved file is on the page at once, and what is wrong is told, at the
 * beginning and whenever it changes.
 */
export function watchContent(server: HookParameters<'astro:server:setup'>['server'], settings: EditionSettings, tell: (report: string) => void): void {
  let told = '';
  let unwatched = false;
  let waiting: NodeJS.Timeout | undefined;
  const report = () => {
    const found = whatIsWrong();
    if (found !== told) tell(found === '' ? 'Nothing is wrong any more.' : `\n${found}`);
    told = found;
  };
  const watched = watchFolder(settings.content, (path) => {
    // What a command puts aside there comes into the archive by a rename, which is told too.
    if (path.startsWith(join(settings.content, pendingFolder))) return;
    forgetEdition();
    // Astro keeps which addresses there are until it hears this.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
    clearTimeout(waiting);
    waiting = setTimeout(report, pause);
  }, (folder, why) => {
    // Where the system allows no more, that holds for thousands of folders.
    if (!unwatched) tell(`What changes in ${folder}, and perhaps in others, is seen after a new start only: it cannot be watched (${why}).`);
    unwatched = true;
  });
  server.httpServer?.once('close', () => { watched.close(); });
  // The first page waits for the archive and not for what is wrong with it.
  setTimeout(() => {
    openIfReadable();
    waiting ??= setTimeout(report, pause);
  }, 0);
}

function openIfReadable(): void {
  try {
    edition();
  } catch {
    // The report tells why.
  }
}

/** The report; where the archive cannot be read at all, as while its folder is elsewhere, why. */
function whatIsWrong(): string {
  try {
    return reportText(edition().problems.all().filter(({ severity }) => severity !== 'note'), { colour: false, perCode: 5, more: moreByCheck });
  } catch (error) {
    return `The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
