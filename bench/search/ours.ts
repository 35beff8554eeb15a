import { openSearch } from '../../src/publish/open-search.ts';
import { idle, withQuery } from '../../src/search/state.ts';
import { looked } from './engine.ts';
import type { Engine } from './engine.ts';

/**
 * Our own engine, on the index of a built site. An address of an article ends in the id of the corpus.
 * @param dist the built site
 */
export function openOurs(dist: string): Promise<Engine> {
  const searcher = openSearch(dist);
  return Promise.resolve({
    name: 'Cuttings',
    async search({ typed, order }) {
      const { results } = await searcher.search({ ...withQuery(idle, typed), order: order ?? 'best' }, [], looked);
      return results.map(({ id }) => id.split('/').at(-1) ?? id);
    },
    close: () => Promise.resolve(),
  });
}
