import type { BuildOptions } from './command/build-options.ts';
import type { BuiltSite } from './told/built-site.ts';
import { pagesLine } from './told/pages-line.ts';
import type { Progress } from './command/progress.ts';
import { notedBefore, unchangedSite } from './unchanged-site.ts';

/**
 * Builds the site, or leaves it as it is where a build would make the same. What builds is loaded only when something is to be built; meanwhile
 * the content is looked at.
 * @throws BuildFailed, with a report as message; BuildRefused while another build is at work in this checkout
 */
export async function buildOrLeave(options: BuildOptions, progress: Progress): Promise<BuiltSite> {
  const noted = notedBefore(options);
  const unchanged = noted && unchangedSite(options, noted);
  if (unchanged !== undefined) return unchanged;
  const { contentBefore } = await import('./content-before.ts');
  const content = contentBefore(options, noted?.content.paths.length);
  // What fails is thrown to whoever waits for it.
  content.catch(() => undefined);
  const { buildSite } = await import('./build-site.ts');
  return buildSite(options, progress, { content });
}

/** What a build says at its end. @param took in words */
export function toldOf({ unchanged, closing, pages }: BuiltSite, out: string, took: string): readonly string[] {
  const [account = '', ...others] = closing;
  return [account, pagesLine(pages), ...others, unchanged ? `Nothing has changed, and ${out} is as it was (${took})` : `Built ${out} in ${took}`];
}
