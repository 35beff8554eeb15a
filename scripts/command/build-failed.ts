import { accountLine, accountOf } from '../../src/publish/told/account.ts';
import { exit } from '../../src/publish/command/command-line.ts';
import { AnotherBuilds, BuildFailed, failureText } from '../../src/publish/told/failure.ts';

/**
 * Says why a build failed and, where the archive has errors, what became of every file. The command ends with the status of a failure, or
 * of one that is over when another build is.
 */
export function tellBuildFailed(error: unknown): void {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition)));
  process.exitCode = error instanceof AnotherBuilds ? exit.tryAgain : exit.archiveHasErrors;
}
