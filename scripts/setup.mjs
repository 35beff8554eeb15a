/**
 * Makes the project ready to run: installs what `package-lock.json` names, the right Node with it, when that is not there yet.
 *
 * Every npm script runs this first, with whatever Node the machine has, so it is plain JavaScript for Node 20 without
 * dependencies. It is silent when there is nothing to do, and writes to the error stream alone, so that the output of the command
 * that follows stays its own. An install that was cut short leaves no stamp, and the next run does it again.
 */
import { placeFault } from './setup/place.mjs';
import { isInstalled, root } from './setup/stamp.mjs';

const fault = placeFault(root);
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 1;
} else if (!isInstalled()) {
  const { install } = await import('./setup/install.mjs');
  process.exitCode = await install();
}
