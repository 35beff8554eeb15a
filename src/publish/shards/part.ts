import type { CarriedArticle, CarriedUnder } from '../../edition/carried.ts';
import { codeVersion } from '../../kept/code-version.ts';
import type { SealedType } from '../../kept/sealing.ts';
import type { Shard } from './shard.ts';

/** The first line of a part: what it is, and the code that has made it. */
export const partKind = 'cuttings part ';
export const partHead = (): string => partKind + codeVersion();

/** The first value of a part. */
export interface PartHead {
  readonly shard: Shard;
  readonly base: string;
  /** The address of the site, as it was given. */
  readonly site: string | undefined;
  readonly under: CarriedUnder;
  /** How many articles it holds. */
  readonly articles: number;
}

/** A finished page, without its HTML. */
export interface PartPage {
  /** Its file, from the root of the site. */
  readonly file: string;
  readonly key: string;
  readonly madeOf: string;
  /** What it links to or loads. */
  readonly links: readonly string[];
}

/** An article with its page. */
export interface PartArticle extends CarriedArticle {
  readonly page: PartPage;
}

/** What was read of files that are no articles. */
export type PartReads = readonly NonNullable<CarriedArticle['read']>[];

/** After the head come what was read of other files, and then by turns some articles and the HTML of their pages, in the same order. */
export const headType: SealedType<PartHead> = {};
export const readsType: SealedType<PartReads> = {};
export const articlesType: SealedType<readonly PartArticle[]> = {};
export const pagesType: SealedType<readonly string[]> = {};
