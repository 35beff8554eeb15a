import { performance } from 'node:perf_hooks';
import { accountLine, accountOf } from '../src/publish/account.ts';
import { buildSpecs, readBuildOptions } from '../src/publish/build-options.ts';
import { dropAside } from '../src/publish/aside.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { toldOf } from '../src/publish/building.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { BuildFailed, failureText } from '../src/publish/failure.ts';
import { assembly } from '../src/publish/shards/assembly.ts';
import { seconds } from '../src/publish/duration.ts';
import { onStop } from '../src/publish/on-stop.ts';
import { progressHere } from '../src/publish/terminal.ts';

const about = `Builds the site of the archive, and takes over what parts hold. All parts of one site are named,
each made by npm run build -- --shard with the same options. The result is that of npm run build.`;
const usage = 'npm run assemble -- PARTS... [OPTIONS]';

const begun = performance.now();
const line = readCommandLine(process.argv.slice(2), buildSpecs, true);
if (line.ok && line.options['help'] === true) {
  console.log(helpText(usage, about, buildSpecs));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions(line.options) : line;
const parts = line.ok ? line.rest : [];
if (!options.ok || parts.length === 0) {
  console.error(options.ok ? `Name all parts of the site: ${usage}` : options.message);
  process.exit(exit.misused);
}

onStop(async () => {
  await dropAside(options.build.out);
}, exit.interrupted);

try {
  const { takeParts, lines } = assembly(parts, options.build);
  const built = await buildSite(options.build, progressHere(), takeParts);
  for (const said of [...lines(), ...toldOf(built, options.build.out, seconds(begun))]) console.log(said);
} catch (error) {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition), error.edition.site.locale));
  process.exitCode = exit.archiveHasErrors;
}
