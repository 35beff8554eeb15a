import { inspect } from 'node:util';
import { SiteNotWhole } from './finish-site.ts';
import { ArchiveHasErrors } from './open-for-build.ts';

/** Why a build failed, in words. What nobody foresaw is shown whole, so that it can be reported. */
export function failureText(error: unknown): string {
  const expected = causes(error).find((cause) => cause instanceof ArchiveHasErrors || cause instanceof SiteNotWhole);
  return expected instanceof Error ? expected.message : `This is a fault of the software; please report it with what follows.\n${inspect(error)}`;
}

/** Astro wraps what its hooks throw. */
function causes(error: unknown): unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...causes(error.cause)] : [error];
}
