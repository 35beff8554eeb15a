import { forgetAllBut } from './forget-all-but.ts';
import { inUse, keptFolders, spareFolders } from './places.ts';

/** So many archives are built in turn at one desk. */
const mostFolders = 24;
/** And so many sites: one is as many folders as it has pages. */
const mostSpare = 4;

/** Forgets the archives and the sites that were longest not built. @param now milliseconds, as `Date.now()` */
export function forgetOldest(now: number): void {
  forgetAllBut(mostFolders, keptFolders, now - inUse);
  forgetAllBut(mostSpare, spareFolders, now - inUse);
}
