import { arch, availableParallelism, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { copiedArchive, syntheticArchive } from './archive.ts';
import { readExport } from './interchange.ts';
import type { BenchOptions } from './options.ts';
import { freshCheckout } from './ours/checkout.ts';
import { develop } from './ours/developing.ts';
import { queriesOf } from './ours/queries.ts';
import { searched } from './ours/searching.ts';
import type { Searched } from './ours/searching.ts';
import { OurCommands, steps } from './ours/steps.ts';
import type { Step } from './ours/steps.ts';
import { measurePeers } from './peers/measure-all.ts';
import type { Report } from './report.ts';

/**
 * Measures everything once, one thing after the other.
 * @param work a folder that may be filled, absolute
 * @param say told what is done now
 */
export async function run({ articles, seed, perDay, content: from, peers }: BenchOptions, work: string, say: (what: string) => void): Promise<Report> {
  say('Writing the archive');
  const content = join(work, 'content');
  const archive = from === undefined ? await syntheticArchive(content, { articles, seed, perDay }) : await copiedArchive(from, content);
  const checkout = freshCheckout(join(work, 'checkout'));
  const commands = new OurCommands(checkout, archive);
  const ours: Step[] = [];
  const measured = (step: Step) => {
    ours.push(step);
    say(`${step.name}: ${step.wall.toFixed(2)} s`);
  };
  measured(await commands.build(steps.cold));
  const added = archive.addOne();
  measured(await commands.build(steps.more));
  measured(await commands.build(steps.same));
  await commands.check('');
  measured(await commands.check('check of an unchanged archive'));
  archive.changeOld();
  measured(await commands.build('the oldest article changed'));
  const exported = join(work, 'articles.jsonl');
  await commands.export(exported);
  const all = await readExport(exported);
  const searches: Searched[] = [];
  for (const query of queriesOf(all)) searches.push(await searched(commands.out, query));
  for (const step of await develop(checkout, content, added)) measured(step);
  const id = added.replace(/^articles\//, '').replace(/\.md$/, '');
  return { archive: archive.told, machine: machine(), ours, searches, peers: await measurePeers({ peers, work, all, added: id }, say) };
}

function machine(): string {
  return `${platform()} ${arch()}, ${String(availableParallelism())} processors, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}`;
}
