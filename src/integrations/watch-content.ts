import type { ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import type { EditionSettings } from '../edition/settings.ts';
import type { EditionBeside } from '../publish/developing/edition-beside.ts';
import { watchArchive } from '../publish/following/watch-archive.ts';
import { watchCode } from './watch-code.ts';

/** Milliseconds. Editors save in bursts: the archive is looked over when they pause, and when no page waits for it. */
const pause = 100;

/**
 * Follows the content folder while it is being written: a saved file is on the page at once, and what is wrong is told, at the
 * beginning and whenever it changes.
 */
export function watchContent(server: HookParameters<'astro:server:setup'>['server'], settings: EditionSettings, archive: EditionBeside, tell: (report: string) => void): void {
  let told = '';
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
  const watched = watchArchive(settings.content, () => {
    archive.forget();
    showAnew();
  }, tell);
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
