import { performance } from 'node:perf_hooks';
import { buildSpecs, readBuildOptions } from '../src/publish/command/build-options.ts';
import { dropAside } from '../src/publish/swap/aside.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { toldOf } from '../src/publish/building.ts';
import { exit } from '../src/publish/command/command-line.ts';
import { assembly } from '../src/publish/shards/assembly.ts';
import { seconds } from '../src/publish/told/duration.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { progressHere } from '../src/publish/command/terminal.ts';
import { tellBuildFailed } from './command/build-failed.ts';
import { misused, openCommand, orMisused } from './command/command.ts';

const about = `Builds the site of the archive, and takes over what parts hold. All parts of one site are named,
each made by npm run build -- --shard with the same options. The result is that of npm run build.`;
const usage = 'npm run assemble -- PARTS... [OPTIONS]';

const begun = performance.now();
const { options, rest: parts } = openCommand({ usage, about, specs: buildSpecs, takesFiles: true });
const { build } = orMisused(readBuildOptions(options));
if (parts.length === 0) misused(`Name all parts of the site: ${usage}`);

onStop(async () => {
  await dropAside(build.out);
}, exit.interrupted);

try {
  const { takeParts, lines } = assembly(parts, build);
  const built = await buildSite(build, progressHere(), takeParts);
  for (const said of [...lines(), ...toldOf(built, build.out, seconds(begun))]) console.log(said);
} catch (error) {
  tellBuildFailed(error);
}
