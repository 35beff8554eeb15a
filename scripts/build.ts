import { performance } from 'node:perf_hooks';
import { buildSpecs, readBuildOptions } from '../src/publish/command/build-options.ts';
import { exit } from '../src/publish/command/command-line.ts';
import { dropAside } from '../src/publish/swap/aside.ts';
import { buildOrLeave, toldOf } from '../src/publish/building.ts';
import { readShardOptions, shardSpecs } from '../src/publish/shards/shard-options.ts';
import { dropSealing } from '../src/kept/sealing.ts';
import { seconds } from '../src/publish/told/duration.ts';
import { onStop } from '../src/publish/command/on-stop.ts';
import { progressHere } from '../src/publish/command/terminal.ts';
import { tellBuildFailed } from './command/build-failed.ts';
import { openCommand, orMisused } from './command/command.ts';

const begun = performance.now();
const { options } = openCommand({ usage: 'npm run build -- [OPTIONS]', about: 'Builds the site of the archive, or a part of it.', specs: { ...buildSpecs, ...shardSpecs } });
const { build } = orMisused(readBuildOptions(options));
const { part } = orMisused(readShardOptions(options));

onStop(async () => {
  await dropAside(build.out);
  if (part !== undefined) dropSealing(part.file);
}, exit.interrupted);

try {
  if (part !== undefined) {
    const { shard, file } = part;
    const { buildShard } = await import('../src/publish/shards/build-shard.ts');
    const articles = await buildShard(build, shard, file, progressHere());
    console.log(`Part ${shard.number} of ${shard.of}, with ${articles} ${articles === 1 ? 'article' : 'articles'}: ${file} in ${seconds(begun)}`);
    process.exit(exit.done);
  }
  const built = await buildOrLeave(build, progressHere());
  for (const said of toldOf(built, build.out, seconds(begun))) console.log(said);
} catch (error) {
  tellBuildFailed(error);
}
