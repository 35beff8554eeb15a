import type { Article } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import type { Ref } from '../../model/kinds.ts';
import type { Authority } from '../../model/record.ts';
import type { CitationTarget, RenderContext } from '../../markdown/context.ts';
import type { Site } from '../../site/site.ts';
import { withBase } from '../../site/addresses/from-root.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { TextNames } from './text-names.ts';

/** What the archive answers while a text is rendered. */
export class RenderContexts {
  readonly #site: Site;
  readonly #pictures: Pictures;
  readonly #names: TextNames;

  constructor(site: Site, pictures: Pictures, names: TextNames) {
    this.#site = site;
    this.#pictures = pictures;
    this.#names = names;
  }

  ofArticle(article: Article): RenderContext {
    const { archive, addresses, locale } = this.#site;
    return {
      language: article.language,
      names: (pieces) => this.#names.find(archive, article, pieces).marks,
      address: (ref) => addresses.authority(ref),
      quotes: article.quotes.map(({ text }) => text),
      citations: (text) => archive.citations.find(text, article.date.last),
      citationTarget: (citation) => this.#citationTarget(citation, article),
      picture: (name) => this.#pictures.find(article.file, name),
      page: (path) => withBase(path, addresses.base),
      paragraphLabel: locale.words.article.paragraph,
    };
  }

  /** The text of a record has no names to link: it is about one. */
  ofRecord(record: Authority): RenderContext {
    const { addresses, archive } = this.#site;
    return {
      language: archive.settings.language,
      names: () => [],
      address: (ref) => addresses.authority(ref),
      quotes: [],
      citations: () => [],
      citationTarget: () => ({ href: addresses.home(), label: '', lacking: false }),
      picture: (name) => (record.file === undefined ? undefined : this.#pictures.find(record.file, name)),
      page: (path) => withBase(path, addresses.base),
      paragraphLabel: undefined,
    };
  }

  #citationTarget({ source, day }: Citation, citing: Article): CitationTarget {
    const { archive, addresses, locale } = this.#site;
    const words = locale.words;
    const ref: Ref = { kind: 'sources', id: source };
    const issue = words.article.issue(archive.authority(ref)?.name ?? source, locale.dates.period(day));
    const cited = archive.citations.cited({ source, day }, citing);
    const own = archive.citations.issue(source, day)?.articles.includes(citing) === true;
    const [one, ...others] = cited;
    if (one === undefined) {
      return {
        href: addresses.wanted({ source, day }),
        label: own ? words.article.citesOwn(issue) : words.article.citesWanted(issue),
        lacking: true,
      };
    }
    if (others.length === 0) return { href: addresses.article(one.id), label: words.article.citesOne(one.title), lacking: false };
    return {
      href: addresses.period(day, { ref, list: 'filed' }),
      label: words.article.citesSeveral(locale.count(own ? words.count.others : words.count.articles, cited.length), issue),
      lacking: false,
    };
  }
}
