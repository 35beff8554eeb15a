import { Searcher } from '../../search/answering/searcher.ts';
import { OtherFormat } from './desk.ts';
import type { Index } from './desk.ts';
import { loadFile, loadStart } from './index-files.ts';

/**
 * Loads the index of the edition that the site has now.
 * @param base the site's base path
 * @throws OtherFormat when it is of another format; else when it cannot be had
 */
export async function loadIndex(base: string): Promise<Index> {
  const start = await loadStart(base);
  try {
    return new Searcher(start, (path) => loadFile(base, path), base);
  } catch (fault) {
    throw fault instanceof TypeError ? new OtherFormat(fault.message, { cause: fault }) : fault;
  }
}
