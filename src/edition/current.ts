import { codeVersion } from '../kept/code-version.ts';
import { keptFolder } from '../kept/places.ts';
import { RememberingStore } from '../kept/remembering-store.ts';
import { openEdition } from './edition.ts';
import type { Edition } from './edition.ts';
import { settingsFrom } from './settings.ts';

let current: Edition | undefined;
let store: RememberingStore | undefined;

/**
 * The edition that pages are made from. `astro build` opens it before it makes pages and hands it over by `useEdition`; in development
 * the first page after a change opens it. Astro gives a page's list of paths no other way to reach what was read before. It is the
 * one thing that a module keeps and that can change what is built; what else modules keep are answers that are always the same.
 * What is kept is read once for all editions that follow.
 */
export function edition(): Edition {
  if (current !== undefined) return current;
  const settings = settingsFrom(process.env);
  store ??= new RememberingStore(keptFolder(settings.content), codeVersion());
  current = openEdition(settings, undefined, { store, now: Date.now() });
  return current;
}

/** Has the edition opened anew when it is asked for next, since the content has changed. */
export function forgetEdition(): void {
  current = undefined;
}

export function useEdition(opened: Edition): void {
  current = opened;
}
