import { citedBy } from '../archive/cross-citations.ts';
import { refsOf } from '../archive/refs.ts';
import { articleChecksum } from '../edition/article-checksum.ts';
import type { Edition } from '../edition/edition.ts';
import { priorPage } from '../edition/prior-text.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Article } from '../model/article.ts';
import { authorityKinds, refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import { hasOneSource } from '../site/period-view.ts';
import { listedIn, neighboursOf, stretchOf } from '../site/stretches.ts';
import type { RecordRoute } from '../site/routes.ts';
import { guideHead } from './single-sheets.ts';

/**
 * Of what sheets are made, as checksums, which cost far less than the sheets: where one is as it was, so is the sheet. Of pages that
 * show much they take in more than is shown; then the sheet is made and held against the one before.
 */
export class SheetInputs {
  readonly #edition: Edition;
  readonly #settings: string;
  readonly #records = new Map<string, string>();
  readonly #articles = new Map<Article, string>();
  readonly #shownOf = new Map<Article, string>();
  readonly #lists = new Map<string, string>();

  /** @param under whatever makes pages of sheets: under another name nothing is as it was */
  constructor(edition: Edition, under: string) {
    const { archive, addresses } = edition.site;
    this.#edition = edition;
    this.#settings = sha256Of(JSON.stringify([under, archive.settings, addresses.base, addresses.absolute('/')]));
  }

  /** Of the page of an article: itself, the records that it has to do with, those near to it, those that cite it, and which page its date leads to. */
  ofArticle(article: Article): string {
    const { site, content } = this.#edition;
    const { pages } = content.published;
    const { articles, json } = site.nearness.told(article);
    const citing = citedBy(site.archive.citations, article).map(({ citing: other, oneOf }) => [other.id, oneOf, this.#shown(other)]);
    const others = JSON.stringify([citing, pages && priorPage(pages, article)?.since, stretchOf(site, article)?.key]);
    return sumOf([this.#settings, this.#article(article), others, json, ...articles.map((near) => this.#shown(near))]);
  }

  /** Of a page of a record: the record, all articles that list or name it, and all records that have to do with it; of one of a stretch of time what stands there. */
  ofRecord({ record, list, period, siblings, around }: RecordRoute): string {
    if (period === undefined) return sha256Of(JSON.stringify([this.#list(record), list]));
    const { earlier, later } = neighboursOf({ period, siblings });
    const counts = [period, earlier, later, ...period.parts].map((stretch) => stretch && [stretch.key, stretch.articles.length]);
    const citing = record.kind === 'sources' ? (this.#edition.site.archive.citations.issue(record.id, period.key)?.citedBy ?? []) : [];
    return sha256Of(JSON.stringify([this.#settings, this.#record(record), list, counts, around.map(({ key }) => key), period.key.length === 10 && hasOneSource(this.#edition.site), listedIn(period).map((article) => this.#article(article)), citing.map((one) => [one.id, this.#shown(one)])]));
  }

  /** Of the page that explains the search: the guide itself belongs to the code. */
  ofGuide(): string {
    return sha256Of(JSON.stringify([this.#settings, guideHead(this.#edition.site, '')]));
  }

  #list(record: Authority): string {
    const key = refKey(record);
    let list = this.#lists.get(key);
    if (list === undefined) {
      const { archive } = this.#edition.site;
      const articles = archive.articlesOf(record).map((article) => this.#article(article));
      const named = archive.mentions.articlesNaming(record).map((article) => this.#article(article));
      const { backlinks } = archive;
      const fellows = [...backlinks.narrowerOf(record), ...authorityKinds.flatMap((kind) => backlinks.ofCountry(record, kind)), ...backlinks.heldAt(record).map(({ person }) => person)]
        .map((other) => [this.#record(other), archive.articlesOf(other).length]);
      const issues = record.kind !== 'sources' ? [] : [...archive.citations.wanted().filter(({ source }) => source === record.id), ...new Set(archive.articlesOf(record).flatMap((article) => archive.citations.issueOf(article) ?? []))];
      const cited = issues.map(({ day, citedBy: citing }) => [day, citing.map((one) => [one.id, this.#shown(one)])]);
      const quotes = archive.quotesOf(record.id).map(({ article, text }) => [this.#article(article), text]);
      list = sha256Of(JSON.stringify([this.#settings, this.#record(record), this.#text(record), articles, named, fellows, cited, record.kind === 'people' ? quotes : []]));
      this.#lists.set(key, list);
    }
    return list;
  }

  /** An article by itself, with the records that it lists and names. */
  #article(article: Article): string {
    let found = this.#articles.get(article);
    if (found === undefined) {
      const { archive } = this.#edition.site;
      const keys = new Set([...refsOf(article).map(refKey), ...archive.mentions.named(article)]);
      found = sumOf([articleChecksum(article), this.#edition.texts.article(article).sum, ...Array.from(keys, (key) => this.#recordBy(key))]);
      this.#articles.set(article, found);
    }
    return found;
  }

  /** What a list shows of an article. */
  #shown(article: Article): string {
    let shown = this.#shownOf.get(article);
    if (shown === undefined) {
      const { title, language, date, source } = article;
      shown = JSON.stringify([title, language, date.edtf, this.#record({ kind: 'sources', id: source })]);
      this.#shownOf.set(article, shown);
    }
    return shown;
  }

  #record(ref: Ref): string {
    return this.#recordBy(refKey(ref));
  }

  /** A record by itself, with the names of those that it names; empty for one that is not known. */
  #recordBy(key: string): string {
    let found = this.#records.get(key);
    if (found === undefined) {
      const { archive } = this.#edition.site;
      const record = archive.recordBy(key);
      if (record === undefined) return '';
      const named = [record.broader, ...record.countries.map((id): Ref => ({ kind: 'countries', id })), ...record.roles.flatMap(({ organisation, country }) => [organisation, country])];
      found = sha256Of(JSON.stringify([{ ...record, body: '' }, archive.authority(record) !== undefined, named.map((ref) => ref && archive.authority(ref)?.name)]));
      this.#records.set(key, found);
    }
    return found;
  }

  /** A text without pictures asks nothing of the archive. */
  #text(record: Authority): string {
    return /!\[|<img/i.test(record.body) ? this.#edition.texts.record(record) : record.body;
  }
}

/** Of texts without line feeds: checksums and JSON. */
function sumOf(lines: readonly string[]): string {
  return sha256Of(lines.join('\n'));
}
