import { openEdition } from '../../src/edition/edition.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { tellFailure } from '../../src/edits/telling.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { exit } from '../../src/publish/command/command-line.ts';
import { progressHere } from '../../src/publish/command/terminal.ts';

/**
 * The archive below a base, for a command that needs all of it. The command ends here where that has errors, or cannot be read.
 * @param told what is said of errors
 */
export function openWhole(content: string, base: string, drafts: boolean, told: (errors: readonly Problem[]) => string): Edition {
  const progress = progressHere();
  try {
    const edition = openEdition({ content, base, site: undefined, drafts }, (done, total) => {
      progress.update('Reading the archive', done, total);
    });
    progress.clear();
    const errors = edition.problems.all().filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? edition : failed(told(errors));
  } catch (error) {
    progress.clear();
    return failed(tellFailure(error));
  }
}

function failed(message: string): never {
  console.error(message);
  process.exit(exit.archiveHasErrors);
}
