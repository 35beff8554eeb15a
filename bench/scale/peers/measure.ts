import { cpSync, chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportedArticle } from '../interchange.ts';
import { together } from '../measuring/cost.ts';
import type { Cost } from '../measuring/cost.ts';
import { timed } from '../measuring/timed.ts';
import { sizeOf } from '../ours/site.ts';
import { steps } from '../ours/steps.ts';
import type { Step } from '../ours/steps.ts';
import { writeCorpus } from './corpus.ts';
import type { Peer } from './peers.ts';

/** A step of a peer, and what of it was Pagefind's. */
export interface PeerStep extends Step {
  readonly indexing: Cost;
}

export interface Comparison {
  /** The folder with `generate.mjs` and a folder for each peer. */
  readonly peers: string;
  /** A folder that may be filled. */
  readonly work: string;
  readonly pagefind: string;
  readonly articles: readonly ExportedArticle[];
  readonly more: ExportedArticle;
}

/** Builds the same articles with a peer and indexes its pages: cold, with one article more, and with nothing changed. */
export async function measurePeer(peer: Peer, { peers, work, pagefind, articles, more }: Comparison): Promise<readonly PeerStep[]> {
  const folder = join(work, peer.folder);
  rmSync(folder, { recursive: true, force: true });
  copyWritable(join(peers, peer.folder), folder);
  const generate = async (which: readonly ExportedArticle[]) => {
    const corpus = `${folder}.jsonl`;
    writeCorpus(corpus, which);
    await timed({ program: process.execPath, args: [join(peers, 'generate.mjs'), corpus, join(folder, peer.articles)], folder });
  };
  const build = async (name: string): Promise<PeerStep> => {
    const building = await timed({ program: peer.program, args: peer.args, folder });
    const indexing = await timed({ program: process.execPath, args: [pagefind, '--site', peer.out], folder });
    return { name, ...together([building, indexing]), indexing: together([indexing]), size: sizeOf(join(folder, peer.out)) };
  };
  await generate(articles);
  peer.prepare(folder);
  const cold = await build(steps.cold);
  await generate([more]);
  return [cold, await build(steps.more), await build(steps.same)];
}

/** The templates may lie where nobody may write; the copy is written into. */
function copyWritable(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o755);
  for (const item of readdirSync(to, { recursive: true, withFileTypes: true })) if (item.isDirectory()) chmodSync(join(item.parentPath, item.name), 0o755);
}
