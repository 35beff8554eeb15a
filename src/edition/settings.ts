import { resolve } from 'node:path';

/** Where a build takes its content from and where its pages will stand. */
export interface EditionSettings {
  /** The content folder, absolute. */
  readonly content: string;
  /** The path that the site lives under. */
  readonly base: string;
  /** The site's address, where it overrules the archive's own. */
  readonly site: string | undefined;
  /** Whether drafts are shown. */
  readonly drafts: boolean;
  /** Whether an editor is writing and waits for every page: what can be told only by reading all texts is left to a check. */
  readonly writing?: boolean | undefined;
  /** A file with the manifest of the site that is public now, absolute. */
  readonly published?: string | undefined;
  /** Whether Astro is to compile what makes pages, and to make none: no archive is opened then. */
  readonly compiles?: boolean;
  /** The SHA-256 of pictures of which no smaller sizes could be made, and the paths of smaller sizes that would be larger files, where they are known. */
  readonly unscaled?: ReadonlySet<string> | undefined;
  /** Where the site lies that is public now, absolute, if files with errors are left out and their pages kept. */
  readonly keepFrom?: string | undefined;
}

/**
 * Reads the settings from the environment. Where Astro reads its configuration by itself there is no other way to tell it: in
 * `npm run dev`, in the process that compiles the press, and in `astro build`, for which people may set them. Without any it
 * finds the defaults. Builds of our own are given their settings as arguments.
 */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): EditionSettings {
  return {
    content: resolve(environment['CUTTINGS_CONTENT'] ?? 'content'),
    base: environment['CUTTINGS_BASE'] ?? '/',
    site: environment['CUTTINGS_SITE'],
    compiles: environment['CUTTINGS_COMPILES'] === 'true',
    drafts: environment['CUTTINGS_DRAFTS'] === 'true',
    writing: environment['CUTTINGS_DRAFTS'] === 'true',
  };
}
