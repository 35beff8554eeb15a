import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { HookParameters } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import { pendingFolder } from '../journal/pending-folder.ts';
import type { EditionBeside } from '../publish/developing/edition-beside.ts';
import { watchCode } from './watch-code.ts';
import { watchFolder } from './watch-folder.ts';

/** Milliseconds. Editors save in bursts: the archive is looked over when they pause, and when no page waits for it. */
const pause = 100;

/**
 * Follows the content folder while it is being written: a saved file is on the page at once, and what is wrong is told, at the
 * beginning and whenever it changes.
 */
export function watchContent(server: HookParameters<'astro:server:setup'>['server'], settings: EditionSettings, archive: EditionBeside, tell: (report: string) => void): void {
  let told = '';
  let unwatched = false;
  let waiting: NodeJS.Timeout | undefined;
  let pagesAsked = 0;
  let closed = false;
  const reportSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (pagesAsked > 0) reportSoon();
      else void report();
    }, pause);
  };
  const report = async () => {
    const found = await archive.report().catch(whyNot);
    if (closed) return;
    if (found !== told) tell(found === '' ? 'Nothing is wrong any more.' : `\n${found}`);
    told = found;
  };
  const showAnew = () => {
    // Astro keeps which addresses there are until it hears this.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload' });
    reportSoon();
  };
  const watched = watchFolder(settings.content, (path) => {
    // What a command puts aside there comes into the archive by a rename, which is told too.
    if (path.startsWith(join(settings.content, pendingFolder))) return;
    archive.forget();
    showAnew();
  }, (folder, why) => {
    // Where the system allows no more, that holds for thousands of folders.
    if (!unwatched) tell(`Changes in ${folder}, and perhaps in other folders, are not seen until you start again: it cannot be watched (${why}).`);
    unwatched = true;
  });
  const code = watchCode(() => {
    archive.beginAnew();
    showAnew();
  });
  server.httpServer?.on('request', (_, response: ServerResponse) => {
    pagesAsked += 1;
    response.once('close', () => { pagesAsked -= 1; });
  });
  server.httpServer?.once('close', () => {
    closed = true;
    clearTimeout(waiting);
    watched.close();
    code.close();
  });
  void archive.opened.then(reportSoon);
}

function whyNot(error: unknown): string {
  return `The archive cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
