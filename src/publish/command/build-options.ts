import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { textOf } from './command-line.ts';
import type { Options, OptionSpec } from './command-line.ts';
import { pathOf } from '../../site/addresses/addresses.ts';
import { readManifest } from '../../site/manifest.ts';
import { errorCode } from '../../disk/error-code.ts';
import { projectRoot } from '../../kept/places.ts';
import { outFault, realPlace, within } from './out-folder.ts';

/** Where a build reads and writes, and where its pages will stand. */
export interface BuildOptions {
  /** Absolute. */
  readonly content: string;
  /** Absolute. */
  readonly out: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly site: string | undefined;
  /** The manifest of the site that is public now, absolute. */
  readonly published: string | undefined;
  readonly leaveOutBroken: boolean;
  /** Whether everything is made anew, and nothing taken over from earlier builds. */
  readonly afresh: boolean;
}

export const contentOption = { content: { value: 'DIR', help: 'the content folder (default: content)' } } satisfies Record<string, OptionSpec>;

export const baseOption = { base: { value: 'PATH', help: 'the path that the site lives under (default: /)' } } satisfies Record<string, OptionSpec>;

export const buildSpecs = {
  ...contentOption,
  out: { value: 'DIR', help: 'where the site goes (default: dist)' },
  site: { value: 'URL', help: 'the address of the site, in place of that of archive.yaml' },
  ...baseOption,
  published: { value: 'FILE', help: 'the manifest of the site that is public now: none of its addresses is lost' },
  afresh: { help: 'make everything anew, and take nothing over from earlier builds' },
  'leave-out-broken': { help: 'publish the rest when files have errors, and keep the pages that these had before' },
} satisfies Record<string, OptionSpec>;

/** Why a folder is none for the content, as a sentence; undefined where it may be one, be it there or not. @param content absolute */
export function contentFault(content: string): string | undefined {
  if (!within(realPlace(projectRoot), realPlace(content))) return undefined;
  return `--content ${content} holds the project itself: name the folder with the articles, such as ${join(projectRoot, 'content')}.`;
}

/** The content folder, absolute, for a command that only reads or changes that; what does not fit comes back as a sentence. */
export function readContentOption(options: Options): { ok: true; content: string } | { ok: false; message: string } {
  const content = resolve(textOf(options, 'content') ?? 'content');
  if (!existsSync(content) || !statSync(content).isDirectory()) return { ok: false, message: `There is no folder ${content}. Name the content folder with --content.` };
  const fault = contentFault(content);
  return fault === undefined ? { ok: true, content } : { ok: false, message: fault };
}

/** The path that the site lives under, which begins and ends with a slash; what does not fit comes back as a sentence. */
export function readBaseOption(options: Options): { ok: true; base: string } | { ok: false; message: string } {
  const base = `/${(textOf(options, 'base') ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (/^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/.test(base)) return { ok: true, base };
  return { ok: false, message: `--base ${base} is not a path of letters, digits, dots and hyphens without "." and ".." steps, as in /archive/.` };
}

/** Looks the options over before anything is done; what does not fit comes back as a sentence. */
export function readBuildOptions(options: Options): { ok: true; build: BuildOptions } | { ok: false; message: string } {
  const found = readContentOption(options);
  if (!found.ok) return found;
  const { content } = found;
  const named = resolve(textOf(options, 'out') ?? join(projectRoot, 'dist'));
  // The folder that a link leads to is what is public, and what is read, and not the link.
  const [out, read] = [realPlace(named), realPlace(content)];
  const site = textOf(options, 'site');
  if (within(out, read) || within(read, out)) return { ok: false, message: `--out ${out} and --content ${content} must not lie one in the other: a build replaces the folder that it writes to.` };
  const fault = outFault(named);
  if (fault !== undefined) return { ok: false, message: fault };
  const under = readBaseOption(options);
  if (!under.ok) return under;
  const { base } = under;
  const published = textOf(options, 'published');
  const unread = published === undefined ? undefined : manifestFault(published);
  if (unread !== undefined) return { ok: false, message: unread };
  const url = site === undefined ? undefined : URL.parse(site);
  if (url === null || (url !== undefined && url.protocol !== 'https:' && url.protocol !== 'http:')) return { ok: false, message: `--site ${site ?? ''} is not a web address, as in https://archive.example.org` };
  const path = site === undefined ? '/' : pathOf(site);
  if (path !== '/' && path !== base) return { ok: false, message: `--site ${site ?? ''} has a path, and links are made for the path of --base, which is ${base} here. Name the same path there: --base ${path}` };
  return { ok: true, build: { content, out, base, site, published: published === undefined ? undefined : resolve(published), leaveOutBroken: options['leave-out-broken'] === true, afresh: options['afresh'] === true } };
}

/** The arguments by which another build is told the same. */
export function buildArguments({ content, out, base, site, published, leaveOutBroken, afresh }: BuildOptions): readonly string[] {
  const values = Object.entries({ content, out, base, site, published }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return [...values, ...(leaveOutBroken ? ['--leave-out-broken'] : []), ...(afresh ? ['--afresh'] : [])];
}

/**
 * Why a file is no manifest of the public site, as a sentence. Every site has a front page, and a manifest that was cut short
 * or is something else would let addresses be lost.
 */
function manifestFault(file: string): string | undefined {
  const of = '--published names the manifest-sha256.txt of the site that is public now';
  try {
    // A pipe could be read once alone, and is read by the build again.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return `There is no file ${resolve(file)}. ${of}.`;
    const { manifest, odd } = readManifest(readFileSync(file, 'utf8'));
    return odd.length === 0 && manifest.has('index.html') ? undefined : `${file} is not a whole manifest of a site. ${of}: download it again.`;
  } catch (error) {
    return `${file} cannot be read (${errorCode(error) ?? String(error)}). ${of}.`;
  }
}
