import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { Searcher } from '../../../src/search/answering/searcher.ts';
import { indexPaths } from '../../../src/search/start.ts';
import { idle, withQuery } from '../../../src/search/state.ts';
import { median } from '../measuring/cost.ts';
import type { Query } from './queries.ts';

/** What a new visitor's query takes of the index, up to the first ten results. */
export interface Searched extends Query {
  readonly results: number;
  /** Files of the index, its start among them. */
  readonly requests: number;
  /** As they go over the wire. */
  readonly bytes: number;
  /** Of the engine by itself, once it has what it needs: the median of some. */
  readonly milliseconds: number;
}

const rounds = 9;

/** @param dist a built site at the root of its host */
export async function searched(dist: string, { kind, typed }: Query): Promise<Searched> {
  const text = readFileSync(join(dist, indexPaths.start));
  const start: unknown = JSON.parse(text.toString());
  let requests = 1;
  let bytes = gzipSync(text).length;
  const searcher = new Searcher(start, async (path) => {
    const file = await readFile(join(dist, indexPaths.folder, path));
    requests += 1;
    bytes += file.length;
    return inflateSync(file);
  }, '/');
  const ask = () => searcher.search(withQuery(idle, typed), [], 10);
  const { total } = await ask();
  const cost = { requests, bytes };
  const times: number[] = [];
  while (times.length < rounds) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  return { kind, typed, results: total, ...cost, milliseconds: median(times) };
}
