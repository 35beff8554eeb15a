import type { Article } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { Ref } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { CitationTarget, RenderContext } from '../markdown/context.ts';
import { parseText } from '../markdown/parsing.ts';
import { piecesOf } from '../markdown/running-text.ts';
import type { Piece } from '../markdown/running-text.ts';
import { createRenderer } from '../markdown/renderer.ts';
import type { Rendered, Renderer } from '../markdown/renderer.ts';
import type { FoundNames } from '../names/find-names.ts';
import type { Site } from '../site/site.ts';
import type { Pictures } from './pictures.ts';
import type { TextNames } from './text-names.ts';

/** The texts of the archive as HTML. Each is rendered once, and kept for the search index until the build is over. */
export class TextRenderer {
  readonly #site: Site;
  readonly #pictures: Pictures;
  readonly #render: Renderer;
  readonly #names: TextNames;
  readonly #rendered = new Map<string, Rendered>();

  constructor(site: Site, pictures: Pictures, names: TextNames) {
    const { footnotes, footnoteBack, taskDone, taskOpen } = site.locale.words.article;
    this.#site = site;
    this.#pictures = pictures;
    this.#names = names;
    this.#render = createRenderer({ smartQuotes: site.archive.settings.quotes === 'smart', labels: { language: site.locale.wordsLanguage, footnotes, footnoteBack, taskDone, taskOpen } });
  }

  article(article: Article): Rendered {
    let rendered = this.#rendered.get(article.id);
    if (rendered === undefined) {
      rendered = this.#render(article.body, this.#contextOf(article));
      this.#rendered.set(article.id, rendered);
      this.#names.keep(article, rendered.mentions);
    }
    return rendered;
  }

  /** All that is found in an article's text, its title and its dateline, with the pieces of the text: what a check looks at. */
  found(article: Article): { readonly pieces: readonly Piece[]; readonly found: FoundNames } {
    const pieces = piecesOf(parseText(article.body));
    return { pieces, found: this.#names.find(this.#site.archive, article, pieces.map(({ text }) => text)) };
  }

  /** The text of a record. It has no names to link: it is about one. */
  record(record: Authority): string {
    const { addresses, archive } = this.#site;
    return record.body.trim() === '' ? '' : this.#render(record.body, {
      language: archive.settings.language,
      names: () => [],
      address: (ref) => addresses.authority(ref),
      quotes: [],
      citations: () => [],
      citationTarget: () => ({ href: addresses.home(), label: '', lacking: false }),
      picture: (name) => (record.file === undefined ? undefined : this.#pictures.find(record.file, name)),
      page: (path) => pageOf(addresses.base, path),
      paragraphLabel: undefined,
    }).html;
  }

  #contextOf(article: Article): RenderContext {
    const { archive, addresses, locale } = this.#site;
    return {
      language: article.language,
      names: (pieces) => this.#names.find(archive, article, pieces).marks,
      address: (ref) => addresses.authority(ref),
      quotes: article.quotes.map(({ text }) => text),
      citations: (text) => archive.citations.find(text, article.date.last),
      citationTarget: (citation) => this.#citationTarget(citation, article),
      picture: (name) => this.#pictures.find(article.file, name),
      page: (path) => pageOf(addresses.base, path),
      paragraphLabel: locale.words.article.paragraph,
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
    if (one === undefined) return { href: addresses.wanted({ source, day }), label: own ? words.article.citesOwn(issue) : words.article.citesWanted(issue), lacking: true };
    if (others.length === 0) return { href: addresses.article(one.id), label: words.article.citesOne(one.title), lacking: false };
    return { href: addresses.period(day, { ref, list: 'filed' }), label: words.article.citesSeveral(locale.count(own ? words.count.others : words.count.articles, cited.length), issue), lacking: false };
  }
}

function pageOf(base: string, path: string): string {
  return `${base}${path.replace(/^\//, '')}`;
}
