import { performance } from 'node:perf_hooks';
import { accountLine, accountOf } from '../src/publish/account.ts';
import { buildSpecs, readBuildOptions } from '../src/publish/build-options.ts';
import { buildSite, dropAside } from '../src/publish/build-site.ts';
import { closingLines } from '../src/publish/closing.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { BuildFailed, failureText } from '../src/publish/failure.ts';
import { onStop, progressHere, seconds } from '../src/publish/terminal.ts';

const begun = performance.now();
const line = readCommandLine(process.argv.slice(2), buildSpecs);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run build -- [OPTIONS]', 'Builds the site of the archive.', buildSpecs));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions(line.options) : line;
if (!options.ok) {
  console.error(options.message);
  process.exit(exit.misused);
}

onStop(() => {
  dropAside(options.build.out);
}, exit.interrupted);

try {
  const built = await buildSite(options.build, progressHere());
  for (const closing of closingLines(built)) console.log(closing);
  console.log(`Built ${options.build.out} in ${seconds(begun)}`);
} catch (error) {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition), error.edition.site.locale));
  process.exitCode = exit.archiveHasErrors;
}
