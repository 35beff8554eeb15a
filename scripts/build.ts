import { performance } from 'node:perf_hooks';
import { buildSpecs, readBuildOptions } from '../src/publish/build-options.ts';
import { exit, helpText, readCommandLine } from '../src/publish/command-line.ts';
import { dropAside } from '../src/publish/aside.ts';
import { buildOrLeave, toldOf } from '../src/publish/building.ts';
import { accountLine, accountOf } from '../src/publish/account.ts';
import { BuildFailed, failureText } from '../src/publish/failure.ts';
import { readShardOptions, shardSpecs } from '../src/publish/shards/shard-options.ts';
import { dropSealing } from '../src/kept/sealing.ts';
import { seconds } from '../src/publish/duration.ts';
import { onStop } from '../src/publish/on-stop.ts';
import { progressHere } from '../src/publish/terminal.ts';

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

onStop(async () => {
  await dropAside(options.build.out);
  if (sharding.part !== undefined) dropSealing(sharding.part.file);
}, exit.interrupted);

try {
  if (sharding.part !== undefined) {
    const { shard, file } = sharding.part;
    const { buildShard } = await import('../src/publish/shards/build-shard.ts');
    const articles = await buildShard(options.build, shard, file, progressHere());
    console.log(`Part ${shard.number} of ${shard.of}, with ${articles} ${articles === 1 ? 'article' : 'articles'}: ${file} in ${seconds(begun)}`);
    process.exit(exit.done);
  }
  const built = await buildOrLeave(options.build, progressHere());
  for (const said of toldOf(built, options.build.out, seconds(begun))) console.log(said);
} catch (error) {
  console.error(failureText(error));
  if (error instanceof BuildFailed) console.log(accountLine(accountOf(error.edition), error.edition.site.locale));
  process.exitCode = exit.archiveHasErrors;
}
