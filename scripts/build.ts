import { performance } from 'node:perf_hooks';
import { accountLine, accountOf } from '../src/publish/account.ts';
import { buildSpecs, readBuildOptions } from '../src/publish/build-options.ts';
import { buildSite, dropAside } from '../src/publish/build-site.ts';
import { closingLines } from '../src/publish/closing.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { BuildFailed, failureText } from '../src/publish/failure.ts';
import { buildShard } from '../src/publish/shards/build-shard.ts';
import { readShardOptions, shardSpecs } from '../src/publish/shards/shard-options.ts';
import { dropSealing } from '../src/kept/sealed-file.ts';
import { onStop, progressHere, seconds } from '../src/publish/terminal.ts';

const begun = performance.now();
const specs = { ...buildSpecs, ...shardSpecs };
const line = readCommandLine(process.argv.slice(2), specs);
if (line.ok && line.options['help'] === true) {
  console.log(helpText('npm run build -- [OPTIONS]', 'Builds the site of the archive, or a part of it.', specs));
  process.exit(exit.done);
}
const options = line.ok ? readBuildOptions(line.options) : line;
const sharding = line.ok ? readShardOptions(line.options) : line;
if (!options.ok || !sharding.ok) {
  const misuse = options.ok ? sharding : options;
  console.error('message' in misuse ? misuse.message : '');
  process.exit(exit.misused);
}

onStop(() => {
  dropAside(options.build.out);
  if (sharding.part !== undefined) dropSealing(sharding.part.file);
}, exit.interrupted);

try {
  if (sharding.part !== undefined) {
    const { shard, file } = sharding.part;
    const articles = await buildShard(options.build, shard, file, progressHere());
    console.log(`Part ${shard.number} of ${shard.of}, with ${articles} articles: ${file} in ${seconds(begun)}`);
    process.exit(exit.done);
  }
  const { edition, left, pages } = await buildSite(options.build, progressHere());
  for (const closing of closingLines(edition, left, pages)) console.log(closing);
  console.log(`Built ${options.build.out} in ${seconds(begun)}`);
} catch (error) {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition), error.edition.site.locale));
  process.exitCode = exit.archiveHasErrors;
}
