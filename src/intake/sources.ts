import type { ArticleSource, AuthoritySource, UnfinishedDraft } from '../model/source-file.ts';
import type { Problems } from '../problems/collector.ts';
import type { FileRead } from './kept-records.ts';

/** What files were read as, in the order in which they were read. */
export class Sources {
  readonly articles: ArticleSource[] = [];
  readonly legible: ArticleSource[] = [];
  readonly unfinished: UnfinishedDraft[] = [];
  readonly authorities: AuthoritySource[] = [];

  /** Takes in what a file was read as, if it is anything; what is wrong with it goes to `problems`. */
  add(read: FileRead, problems: Problems): void {
    for (const found of read.problems) problems.add(found);
    if (read.is === 'article') this.articles.push(read.source);
    if (read.is === 'faulty' && read.source !== undefined) this.legible.push(read.source);
    if (read.is === 'draft') this.unfinished.push(read.source);
    if (read.is === 'authority') this.authorities.push(read.source);
  }
}
