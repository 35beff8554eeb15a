import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { buildSpecs, readBuildOptions } from '../src/publish/command/build-options.ts';
import { buildWhenChanged } from '../src/publish/following/build-when-changed.ts';
import { dropAside } from '../src/publish/swap/aside.ts';
import { buildOrLeave, toldOf } from '../src/publish/building.ts';
import { exit, textOf } from '../src/publish/command/command-line.ts';
import { serve } from '../src/publish/serve.ts';
import type { Served } from '../src/publish/serve.ts';
import { servingFailureText } from '../src/publish/told/failure.ts';
import { seconds } from '../src/publish/told/duration.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { progressHere } from '../src/publish/command/terminal.ts';
import { tellBuildFailed } from './command/build-failed.ts';
import { misused, openCommand, orMisused } from './command/command.ts';

const begunAt = performance.now();
const specs = { ...buildSpecs, port: { value: 'NUMBER', help: 'the port to serve at, or the next free one (default: 4321)' } };
const { options } = openCommand({ usage: 'npm start -- [OPTIONS]', about: 'Builds the site of the archive, serves it on this machine, and builds it again whenever the content changes.', specs });
const { build } = orMisused(readBuildOptions(options));
const port = Number(textOf(options, 'port') ?? '4321');
if (!Number.isInteger(port) || port < 1 || port > 65_000) misused('--port takes a whole number from 1 to 65000.');

let served: Served | undefined;
const begun = Promise.withResolvers<undefined>();
const following = buildWhenChanged(build, fileURLToPath(new URL('build.ts', import.meta.url)), begun.promise, console.log);
onStop(async () => {
  following.close();
  await dropAside(build.out);
  await served?.close();
}, exit.done);

function refused(error: unknown): undefined {
  console.error(servingFailureText(error, port));
  process.exitCode = exit.archiveHasErrors;
}

try {
  const built = await buildOrLeave(build, progressHere());
  for (const said of toldOf(built, build.out, seconds(begunAt))) console.log(said);
  served = await serve(build.out, build.base, port).catch(refused);
  if (served === undefined) following.close();
  else {
    console.log(`\nThe archive is at ${served.address}\nIt follows what you save. Ctrl-C stops it.`);
    begun.resolve(undefined);
  }
} catch (error) {
  following.close();
  tellBuildFailed(error);
}
