import { join } from 'node:path';
import type { ExportedArticle } from '../interchange.ts';
import type { PeerReport } from '../report.ts';
import { measurePeer } from './measure.ts';
import { findPeers, pagefind } from './peers.ts';

/** What is compared, and where. */
export interface Compared {
  /** The folder with `generate.mjs` and a folder for each peer. */
  readonly peers: string;
  /** A folder that may be filled. */
  readonly work: string;
  readonly all: readonly ExportedArticle[];
  /** The id of the article that is added later. */
  readonly added: string;
}

/** Every peer in turn; why one is not measured is said, also where it does not run. */
export async function measurePeers({ peers, work, all, added }: Compared, say: (what: string) => void): Promise<readonly PeerReport[]> {
  const indexer = pagefind();
  const more = all.find(({ id }) => id === added);
  const reports: PeerReport[] = [];
  for (const peer of findPeers()) {
    const missing = 'missing' in peer ? peer.missing : indexer === undefined ? 'there is no Pagefind' : undefined;
    if ('missing' in peer || indexer === undefined || more === undefined) {
      reports.push({ name: peer.name, missing: missing ?? `the article ${added} is not exported` });
      continue;
    }
    say(`${peer.name} + Pagefind`);
    try {
      const steps = await measurePeer(peer, { peers, work: join(work, 'peers'), pagefind: indexer, articles: all.filter((article) => article !== more), more });
      for (const { name, wall } of steps) say(`  ${name}: ${wall.toFixed(2)} s`);
      reports.push({ name: peer.name, steps });
    } catch (error) {
      const told = error instanceof Error ? error.message : String(error);
      say(told);
      reports.push({ name: peer.name, missing: `it failed: ${told.split('\n', 1)[0] ?? ''}` });
    }
  }
  return reports;
}
