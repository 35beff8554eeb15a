import { exit } from './command-line.ts';
import { SiteNotWhole } from './finish-site.ts';
import { ArchiveHasErrors } from './open-for-build.ts';

/** Says why a build failed, and answers with the exit status. What nobody foresaw is shown whole, so that it can be reported. */
export function tellFailure(error: unknown): number {
  const expected = causes(error).find((cause) => cause instanceof ArchiveHasErrors || cause instanceof SiteNotWhole);
  if (expected instanceof Error) console.error(expected.message);
  else console.error(error);
  return exit.archiveHasErrors;
}

/** Astro wraps what its hooks throw. */
function causes(error: unknown): unknown[] {
  return error instanceof Error && error.cause !== undefined ? [error, ...causes(error.cause)] : [error];
}
