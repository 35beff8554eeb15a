import { bibtexEntry } from '../exports/bibtex.ts';
import type { Reference } from '../exports/reference.ts';
import { risEntry } from '../exports/ris.ts';
import { citationLine } from '../model/citation-line.ts';
import { pageInWords } from '../model/printed-page.ts';
import type { PageWords } from '../model/printed-page.ts';
import { subjectFacets } from './named-facets.ts';
import type { Result } from './protocol.ts';

/** Where an archive stands, and what it is called there. */
export interface ReadAt {
  /** Scheme and host of its own address, whichever the page was read at: `https://news.example`. */
  readonly origin: string;
  /** The archive's title. */
  readonly archive: string;
  readonly page: PageWords;
}

/** The address of a result's article, with scheme and host. */
export function resultAddress({ href }: Result, { origin }: ReadAt): string {
  return new URL(href, origin).href;
}

/** How to cite a result in running text, worded as on the article's own page. */
export function resultCitation(result: Result, at: ReadAt): string {
  const { byline, title, source, when, time, page, translated } = result;
  const said = pageInWords(page, at.page);
  return citationLine({ byline, title, source: source.name, when, time, page: said, translated, archive: at.archive, address: resultAddress(result, at) });
}

/** An entry in RIS. */
export function resultRis(result: Result, at: ReadAt): string {
  return risEntry({ ...result, ...referenceOf(result, at) });
}

/** An entry for BibTeX, the same as on the article's own page. */
export function resultBibtex(result: Result, at: ReadAt): string {
  return bibtexEntry({ ...result, ...referenceOf(result, at) });
}

/** What entries say otherwise than a result does; keywords as far as they were asked for. */
function referenceOf(result: Result, at: ReadAt): Pick<Reference, 'source' | 'archive' | 'address' | 'keywords'> {
  const { source, filed } = result;
  const keywords = filed === undefined ? [] : subjectFacets.flatMap((facet) => filed[facet]);
  return { source: source.name, archive: at.archive, address: resultAddress(result, at), keywords };
}
