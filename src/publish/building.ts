import type { BuildOptions } from './command/build-options.ts';
import type { BuiltSite } from './told/built-site.ts';
import { pagesLine } from './told/pages-line.ts';
import type { Progress } from './command/progress.ts';
import { unchangedSite } from './unchanged-site.ts';

/**
 * Builds the site, or leaves it as it is where a build would make the same. What builds is loaded only when something is to be built.
 * @throws BuildFailed, with a report as message; BuildRefused while another build is at work in this checkout
 */
export async function buildOrLeave(options: BuildOptions, progress: Progress): Promise<BuiltSite> {
  const unchanged = unchangedSite(options);
  if (unchanged !== undefined) return unchanged;
  const { buildSite } = await import('./build-site.ts');
  return buildSite(options, progress);
}

/** What a build says at its end. @param took in words */
export function toldOf({ unchanged, closing, pages }: BuiltSite, out: string, took: string): readonly string[] {
  const [account = '', ...others] = closing;
  return [account, pagesLine(pages), ...others, unchanged ? `Nothing has changed, and ${out} is as it was (${took})` : `Built ${out} in ${took}`];
}
