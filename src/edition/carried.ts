import { nearnessTraits } from '../archive/nearness/stale-nearness.ts';
import type { NearnessTraits } from '../archive/nearness/stale-nearness.ts';
import type { KnownNear } from '../archive/nearness/nearness.ts';
import { recordsToCarry, takeRecords } from '../intake/carried-records.ts';
import type { CarriedRead } from '../intake/carried-records.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Store } from '../kept/store.ts';
import type { Article } from '../model/article.ts';
import { isSameUnder, takeTexts } from './texts/carried-texts.ts';
import type { CarriedText } from './texts/carried-texts.ts';
import type { Edition } from './edition.ts';
import { keepNearness } from './kept-nearness.ts';
import { partOf } from './texts/text-parts.ts';
import type { TextsUnder } from './texts/text-parts.ts';

/** What holds of all that an edition's articles carry to another machine. */
export interface CarriedUnder {
  /** Dates were read in it. */
  readonly timeZone: string;
  readonly texts: TextsUnder;
  /** A checksum of all that nearness was told from. */
  readonly traits: string;
}

/** Of an article: what was worked out of it, and can be taken over where all that it depends on is the same. */
export interface CarriedArticle {
  readonly read: CarriedRead | undefined;
  readonly text: CarriedText;
  readonly traits: NearnessTraits;
  readonly near: KnownNear;
}

/** What one machine has worked out. */
export interface Carried {
  readonly under: CarriedUnder;
  /** Of files that are none of these articles. */
  readonly reads: readonly CarriedRead[];
  readonly articles: readonly CarriedArticle[];
}

/** What an edition has worked out, for another machine. */
export class Carrying {
  readonly #edition: Edition;
  readonly #reads: ReadonlyMap<string, CarriedRead>;
  readonly under: CarriedUnder;

  /** @param store with which the edition was opened */
  constructor(edition: Edition, store: Store) {
    const { archive } = edition.site;
    const texts = edition.texts.keptUnder;
    if (texts === undefined) throw new TypeError('The edition was opened without what is kept');
    this.#edition = edition;
    const { timeZone } = archive.settings;
    this.#reads = recordsToCarry(store, timeZone);
    this.under = { timeZone, texts, traits: sumOf(archive.articles.map((article) => nearnessTraits(archive, article))) };
  }

  article(article: Article): CarriedArticle {
    const { texts, site } = this.#edition;
    const kept = texts.keptAs(article);
    if (kept === undefined) throw new TypeError('A text was not kept');
    const { key, asked, htmlSum, sum, named, found } = kept;
    const text = { id: article.id, part: partOf(article), found: { key, asked, htmlSum, sum, named, found }, html: texts.article(article).html };
    const { ids, json } = site.nearness.told(article);
    return { read: this.#reads.get(article.file), text, traits: nearnessTraits(site.archive, article), near: { ids, json } };
  }

  /** What was read of all files but those of these articles. */
  readsWithout(articles: readonly Article[]): readonly CarriedRead[] {
    const own = new Set(articles.map(({ file }) => file));
    return [...this.#reads.values()].filter(({ file }) => !own.has(file));
  }
}

/**
 * Keeps what other machines have worked out, all of it at once: each file of what is kept is then written once, however many they are. Of
 * what was worked out under other names or another time zone than the last machine had, nobody could tell any more what holds: it stays behind.
 */
export function takeCarried(store: Store, machines: readonly Carried[]): void {
  const last = machines.at(-1)?.under;
  if (last === undefined) return;
  const { timeZone, texts } = last;
  const ofZone = machines.filter(({ under }) => under.timeZone === timeZone);
  takeRecords(store, timeZone, ofZone.flatMap(({ reads, articles }) => [...reads, ...articles.flatMap(({ read }) => read ?? [])]));
  const ofNames = machines.filter(({ under }) => isSameUnder(under.texts, texts));
  takeTexts(store, texts, ofNames.flatMap(({ articles }) => articles.map(({ text }) => text)));
  takeNearness(store, machines);
}

/** Keeps the nearness of articles, if they are all there were wherever it was worked out. */
function takeNearness(store: Store, machines: readonly Carried[]): void {
  const carried = machines.flatMap(({ articles }) => articles);
  const traits = new Map(carried.map((one) => [one.traits.id, one.traits]));
  const sum = sumOf(traits.values());
  if (machines.every(({ under }) => under.traits === sum)) keepNearness(store, carried);
}

function sumOf(traits: Iterable<NearnessTraits>): string {
  return sha256Of(JSON.stringify([...traits]));
}
