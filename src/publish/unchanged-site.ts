import { codeVersion } from '../kept/code-version.ts';
import { folderState, isAsItStood } from '../kept/folder-state.ts';
import type { FolderState } from '../kept/folder-state.ts';
import { keptFolder } from '../kept/places.ts';
import { rightsMask } from '../disk/rights-mask.ts';
import { isSiteAsItStood } from '../kept/site-state.ts';
import type { SiteState } from '../kept/site-state.ts';
import { checksumIfRead, sha256Of } from '../kept/stamp.ts';
import { keptName } from '../kept/kept-name.ts';
import type { KeptName } from '../kept/kept-name.ts';
import { Store } from '../kept/store.ts';
import type { BuiltSite } from './told/built-site.ts';
import type { BuildOptions } from './command/build-options.ts';
import { isSwapSettled } from './swap/swap-names.ts';

interface Published {
  /** What the command was told, as far as it matters. */
  readonly told: string;
  readonly content: FolderState;
  readonly site: SiteState;
  readonly closing: readonly string[];
  readonly pages: number;
}

const nameOf = (out: string): KeptName<Published> => keptName(`unchanged-${sha256Of(out).slice(0, 16)}`);

/** How the content stands before a build reads it. Undefined where a build is never the same as one before. */
export function contentBefore({ content, leaveOutBroken }: BuildOptions, now: number): FolderState | undefined {
  return leaveOutBroken ? undefined : folderState(content, now);
}

/** Notes what was published, so that the next build can tell that it would publish the same. @param content, site as they stood then */
export function notePublished(options: BuildOptions, content: FolderState | undefined, site: SiteState, { closing, pages }: BuiltSite): void {
  if (content === undefined) return;
  storeOf(options).write(nameOf(options.out), { told: toldBy(options), content, site, closing, pages: pages.made + pages.asBefore });
}

/**
 * What a build would say that has nothing to do: content, code, options and the site that is public are as the last build left them.
 * It costs a look at every file's times, and reads hardly any.
 */
export function unchangedSite(options: BuildOptions): BuiltSite | undefined {
  if (options.afresh || options.leaveOutBroken || !isSwapSettled(options.out)) return undefined;
  const kept = storeOf(options).read(nameOf(options.out));
  if (kept?.told !== toldBy(options) || !isAsItStood(options.content, kept.content) || !isSiteAsItStood(options.out, kept.site)) return undefined;
  return { unchanged: true, closing: kept.closing, pages: { made: 0, asBefore: kept.pages, removed: 0 }, texts: { rendered: 0, kept: 0 } };
}

function storeOf({ content }: BuildOptions): Store {
  return new Store(keptFolder(content), codeVersion());
}

function toldBy({ out, base, site, published }: BuildOptions): string {
  return sha256Of(JSON.stringify([out, base, site, published, published && checksumIfRead('', published), rightsMask()]));
}
