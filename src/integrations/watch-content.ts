import { join, sep } from 'node:path';
import type { HookParameters } from 'astro';
import { edition, forgetEdition } from '../edition/current.ts';
import type { EditionSettings } from '../edition/settings.ts';
import { moreByCheck, reportText } from '../problems/report-text.ts';
import { pendingFolder } from '../journal/journal.ts';

/** Editors save in bursts: the archive is read again when they pause. */
const pause = 100;

/**
 * Follows the content folder while it is being written: a saved file is on the page at once, and what is wrong is told, at the
 * beginning and whenever it changes.
 */
export function watchContent(server: HookParameters<'astro:server:setup'>['server'], settings: EditionSettings, tell: (report: string) => void): void {
  let told = '';
  let waiting: NodeJS.Timeout | undefined;
  const report = () => {
    const found = reportText(edition().problems.all().filter(({ severity }) => severity !== 'note'), { colour: false, perCode: 5, more: moreByCheck });
    if (found !== told) tell(found === '' ? 'Nothing is wrong any more.' : `\n${found}`);
    told = found;
  };
  server.watcher.add(settings.content);
  server.watcher.on('all', (_, path) => {
    if (path !== settings.content && !path.startsWith(settings.content + sep)) return;
    // What a command puts aside there comes into the archive by a rename, which is told too.
    if (path.startsWith(join(settings.content, pendingFolder))) return;
    forgetEdition();
    server.ws.send({ type: 'full-reload' });
    clearTimeout(waiting);
    waiting = setTimeout(report, pause);
  });
  waiting = setTimeout(report, 0);
}
