import { citedBy } from '../archive/citations/cross-citations.ts';
import type { Edition } from '../edition/edition.ts';
import { priorPage } from '../edition/texts/prior-text.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Article } from '../model/article.ts';
import { authorityKinds, refKey } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import { hasOneSource } from '../site/views/period-view.ts';
import { listedIn, narrowestListing, neighboursOf } from '../site/stretches.ts';
import type { PlacedPeriod } from '../site/stretches.ts';
import type { RecordRoute } from '../site/addresses/routes.ts';
import { PartChecksums, sumOf } from './part-checksums.ts';
import { guideHead } from './single-sheets.ts';
import { getOrMake } from '../model/get-or-make.ts';

/**
 * Of what sheets are made, as checksums, which cost far less than the sheets: where one is as it was, so is the sheet. Of pages that
 * show much they take in more than is shown; then the sheet is made and held against the one before.
 */
export class SheetInputs {
  readonly #edition: Edition;
  readonly #settings: string;
  readonly #parts: PartChecksums;
  readonly #lists = new Map<string, string>();

  /** @param under whatever makes pages of sheets: under another name nothing is as it was */
  constructor(edition: Edition, under: string) {
    const { archive, addresses } = edition.site;
    this.#edition = edition;
    this.#parts = new PartChecksums(edition);
    this.#settings = sha256Of(JSON.stringify([under, archive.settings, addresses.base, addresses.absolute('/')]));
  }

  /** Of the page of an article: itself, the records that it has to do with, those near to it, those that cite it, and which page its date leads to. */
  ofArticle(article: Article): string {
    const { site, content } = this.#edition;
    const { pages } = content.published;
    const { articles, json } = site.nearness.told(article);
    const citing = citedBy(site.archive.citations, article).map(({ citing: other, oneOf }) => [other.id, oneOf, this.#parts.shown(other)]);
    const others = JSON.stringify([citing, pages && priorPage(pages, article)?.since, narrowestListing(site, article)?.key]);
    return sumOf([this.#settings, this.#parts.article(article), others, json, ...articles.map((near) => this.#parts.shown(near))]);
  }

  /**
   * Of a page of a record: the record, all articles that list or name it, and all records that have to do with it; of one of a stretch of
   * time what stands there.
   */
  ofRecord({ record, list, period, siblings, around }: RecordRoute): string {
    if (period === undefined) return sha256Of(JSON.stringify([this.#list(record), list]));
    const citing = record.kind === 'sources' ? (this.#edition.site.archive.citations.issue(record.id, period.key)?.citedBy ?? []) : [];
    return sha256Of(JSON.stringify([
      this.ofPeriod({ period, siblings, around }),
      this.#parts.record(record),
      list,
      citing.map((one) => [one.id, this.#parts.shown(one)]),
    ]));
  }

  /** Of the page of a stretch of time: what stands there, and how many articles the stretches about it have. */
  ofPeriod({ period, siblings, around }: PlacedPeriod): string {
    const { earlier, later } = neighboursOf({ period, siblings });
    const counts = [period, earlier, later, ...period.parts].map((stretch) => stretch && [stretch.key, stretch.articles.length]);
    return sha256Of(JSON.stringify([
      this.#settings,
      counts,
      around.map(({ key }) => key),
      period.key.length === 10 && hasOneSource(this.#edition.site),
      listedIn(period).map((article) => this.#parts.article(article)),
    ]));
  }

  /** Of the page that explains the search: the guide itself belongs to the code. */
  ofGuide(): string {
    return sha256Of(JSON.stringify([this.#settings, guideHead(this.#edition.site, '')]));
  }

  #list(record: Authority): string {
    return getOrMake(this.#lists, refKey(record), () => {
      const { archive } = this.#edition.site;
      const articles = archive.articlesOf(record).map((article) => this.#parts.article(article));
      const named = archive.mentions.articlesNaming(record).map((article) => this.#parts.article(article));
      const { backlinks } = archive;
      const fellows = [
        ...backlinks.narrowerOf(record),
        ...authorityKinds.flatMap((kind) => backlinks.ofCountry(record, kind)),
        ...backlinks.heldAt(record).map(({ person }) => person),
      ].map((other) => [this.#parts.record(other), archive.articlesOf(other).length]);
      const issues = record.kind !== 'sources' ? [] : [...archive.citations.wanted().filter(({ source }) => source === record.id), ...new Set(archive.articlesOf(record).flatMap((article) => archive.citations.issueOf(article) ?? []))];
      const cited = issues.map(({ day, citedBy: citing }) => [day, citing.map((one) => [one.id, this.#parts.shown(one)])]);
      const quotes = archive.quotesOf(record.id).map(({ article, text }) => [this.#parts.article(article), text]);
      return sha256Of(JSON.stringify([this.#settings, this.#parts.record(record), this.#parts.text(record), articles, named, fellows, cited, record.kind === 'people' ? quotes : []]));
    });
  }
}
