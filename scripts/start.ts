import { performance } from 'node:perf_hooks';
import { accountLine, accountOf } from '../src/publish/account.ts';
import { buildSpecs, readBuildOptions } from '../src/publish/build-options.ts';
import { dropAside } from '../src/publish/aside.ts';
import { buildOrLeave, toldOf } from '../src/publish/building.ts';
import { exit, helpText, readCommandLine, textOf } from '../src/publish/command-line.ts';
import { BuildFailed, failureText } from '../src/publish/failure.ts';
import { serve } from '../src/publish/serve.ts';
import type { Served } from '../src/publish/serve.ts';
import { seconds } from '../src/publish/duration.ts';
import { onStop } from '../src/publish/on-stop.ts';
import { progressHere } from '../src/publish/terminal.ts';

const begun = performance.now();
const specs = { ...buildSpecs, port: { value: 'NUMBER', help: 'the port to serve at, or the next free one (default: 4321)' } };
const line = readCommandLine(process.argv.slice(2), specs);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm start -- [OPTIONS]', 'Builds the site of the archive and serves it on this machine.', specs));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions(line.options) : line;
const port = line.ok ? Number(textOf(line.options, 'port') ?? '4321') : 4321;
if (!options.ok || !Number.isInteger(port) || port < 1 || port > 65_000) {
  console.error(options.ok ? '--port takes a whole number from 1 to 65000.' : options.message);
  process.exit(exit.misused);
}

let served: Served | undefined;
onStop(async () => {
  await dropAside(options.build.out);
  await served?.close();
}, exit.done);

try {
  const built = await buildOrLeave(options.build, progressHere());
  for (const said of toldOf(built, options.build.out, seconds(begun))) console.log(said);
  served = await serve(options.build.out, options.build.base, port);
  console.log(`\nThe archive is at ${served.address}\nCtrl-C stops it.`);
} catch (error) {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition), error.edition.site.locale));
  process.exitCode = exit.archiveHasErrors;
}
