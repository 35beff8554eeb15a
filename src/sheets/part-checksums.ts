import { refsOf } from '../archive/refs.ts';
import { articleChecksum } from '../edition/texts/article-checksum.ts';
import type { Edition } from '../edition/edition.ts';
import { sha256Of } from '../kept/stamp.ts';
import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { Ref } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import { getOrMake } from '../model/get-or-make.ts';

/** Checksums of the articles and records that sheets are made of, or what stands for them. Each is worked out once. */
export class PartChecksums {
  readonly #edition: Edition;
  readonly #records = new Map<string, string>();
  readonly #articles = new Map<Article, string>();
  readonly #shownOf = new Map<Article, string>();

  constructor(edition: Edition) {
    this.#edition = edition;
  }

  /** An article by itself, with the records that it lists and names. */
  article(article: Article): string {
    return getOrMake(this.#articles, article, () => {
      const { archive } = this.#edition.site;
      const keys = new Set([...refsOf(article).map(refKey), ...archive.mentions.named(article)]);
      return sumOf([articleChecksum(article), this.#edition.texts.article(article).sum, ...Array.from(keys, (key) => this.#recordBy(key))]);
    });
  }

  /** What a list shows of an article. */
  shown(article: Article): string {
    return getOrMake(this.#shownOf, article, ({ title, language, date, source }) => JSON.stringify([title, language, date.edtf, this.record({ kind: 'sources', id: source })]));
  }

  /** A record by itself, with the names of those that it names; empty for one that is not known. */
  record(ref: Ref): string {
    return this.#recordBy(refKey(ref));
  }

  #recordBy(key: string): string {
    return getOrMake(this.#records, key, () => {
      const { archive } = this.#edition.site;
      const record = archive.recordBy(key);
      if (record === undefined) return '';
      const named = [record.broader, ...record.countries.map((id): Ref => ({ kind: 'countries', id })), ...record.roles.flatMap(({ organisation, country }) => [organisation, country])];
      return sha256Of(JSON.stringify([{ ...record, body: '' }, named.map((ref) => ref && archive.authority(ref)?.name)]));
    });
  }

  /** What a record's own text shows: one without pictures asks nothing of the archive. */
  text(record: Authority): string {
    return /!\[|<img/i.test(record.body) ? this.#edition.texts.record(record) : record.body;
  }
}

/** The checksum of several texts without line feeds, as checksums and JSON are. */
export function sumOf(lines: readonly string[]): string {
  return sha256Of(lines.join('\n'));
}
