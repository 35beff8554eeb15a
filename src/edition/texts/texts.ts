import type { Store } from '../../kept/store.ts';
import type { Article } from '../../model/article.ts';
import type { NamesInText } from '../../model/mention.ts';
import type { Authority } from '../../model/record.ts';
import type { RenderContext } from '../../markdown/context.ts';
import { parseText } from '../../markdown/parsing.ts';
import { piecesOf } from '../../markdown/running-text.ts';
import type { Piece } from '../../markdown/running-text.ts';
import { createRenderer } from '../../markdown/renderer.ts';
import type { Renderer, RendererOptions } from '../../markdown/renderer.ts';
import type { FoundNames } from '../../names/find-names.ts';
import type { Site } from '../../site/site.ts';
import { articleChecksum } from './article-checksum.ts';
import { articleText, RecalledText } from './article-text.ts';
import type { ArticleText } from './article-text.ts';
import { askedIfAnything, holds, noting } from './asked-of-archive.ts';
import { namedRecords } from '../changed-names.ts';
import { foundText } from './found-in-text.ts';
import { KeptTexts } from './kept-texts.ts';
import type { Pictures } from '../pictures/pictures.ts';
import { RenderContexts } from './render-contexts.ts';
import { named } from './text-names.ts';
import type { TextNames } from './text-names.ts';
import type { KeptText, TextsUnder } from './text-parts.ts';

/** The texts of the archive as HTML. Each is rendered once, and kept for the search index until the build is over. */
export class TextRenderer {
  /** How many texts were rendered, and how many were kept from an earlier build. */
  readonly counts = { rendered: 0, kept: 0 };
  readonly #site: Site;
  readonly #contexts: RenderContexts;
  readonly #render: Renderer;
  readonly #names: TextNames;
  readonly #kept: KeptTexts | undefined;
  readonly #texts = new Map<string, ArticleText>();
  /** Of texts that were asked for their names alone. */
  readonly #namesBefore = new Map<string, NamesInText>();

  constructor(site: Site, pictures: Pictures, names: TextNames, store?: Store) {
    const { footnotes, footnoteBack, taskDone, taskOpen } = site.locale.words.article;
    this.#site = site;
    this.#contexts = new RenderContexts(site, pictures, names);
    this.#names = names;
    const options = { smartQuotes: site.archive.settings.quotes === 'smart', labels: { language: site.locale.wordsLanguage, footnotes, footnoteBack, taskDone, taskOpen } };
    this.#render = createRenderer(options);
    this.#kept = store && new KeptTexts(store, settingsOf(site, options), namedRecords(named(site.archive)));
  }

  article(article: Article): ArticleText {
    let text = this.#texts.get(article.id);
    if (text === undefined) {
      text = this.#kept === undefined ? this.#rendered(article, this.#contexts.ofArticle(article)) : this.#keptOrRendered(article, this.#kept);
      this.#texts.set(article.id, text);
      this.#names.keep(article, text);
    }
    return text;
  }

  /** The names in a text, where it or an earlier build has rendered it; no text is rendered for them. */
  namesBefore(article: Article): NamesInText | undefined {
    const known = this.#texts.get(article.id) ?? this.#namesBefore.get(article.id);
    if (known !== undefined || this.#kept === undefined) return known;
    const recalled = this.#recalled(article, this.#kept);
    if (recalled !== undefined) this.#namesBefore.set(article.id, recalled);
    return recalled;
  }

  /** Keeps the texts for the next build. All of them have been asked for. */
  save(): void {
    this.#kept?.save();
  }

  /** The text as it is kept; undefined where nothing is. */
  keptAs(article: Article): KeptText | undefined {
    this.article(article);
    return this.#kept?.of(article);
  }

  /** What all were rendered under; undefined where nothing is kept. */
  get keptUnder(): TextsUnder | undefined {
    return this.#kept?.under;
  }

  /** All that is found in an article's text, its title and its dateline, with the pieces of the text: what a check looks at. */
  found(article: Article): { readonly pieces: readonly Piece[]; readonly found: FoundNames } {
    const pieces = piecesOf(parseText(article.body));
    return { pieces, found: this.#names.find(this.#site.archive, article, pieces.map(({ text }) => text)) };
  }

  /** The text of a record. */
  record(record: Authority): string {
    return record.body.trim() === '' ? '' : this.#render(record.body, this.#contexts.ofRecord(record)).html;
  }

  #keptOrRendered(article: Article, kept: KeptTexts): ArticleText {
    const before = this.#recalled(article, kept);
    if (before !== undefined) {
      this.counts.kept += 1;
      return before;
    }
    const { context, asked } = noting(this.#contexts.ofArticle(article));
    const text = this.#rendered(article, context);
    const { htmlSum, sum, named } = text;
    kept.keep(article, { key: articleChecksum(article), asked: askedIfAnything(asked), htmlSum, sum, named, found: foundText(text) }, text.html);
    return text;
  }

  #recalled(article: Article, kept: KeptTexts): RecalledText | undefined {
    const before = this.#recall(article, kept);
    return before && new RecalledText(before, () => kept.htmlOf(article, before) ?? this.#rendered(article, this.#contexts.ofArticle(article)).html);
  }

  #recall(article: Article, kept: KeptTexts): KeptText | undefined {
    const pieces = () => [...piecesOf(parseText(article.body)).map(({ text }) => text), article.title, article.dateline ?? ''];
    return kept.recall(article, articleChecksum(article), pieces, (asked) => holds(asked, this.#contexts.ofArticle(article)));
  }

  #rendered(article: Article, context: RenderContext): ArticleText {
    this.counts.rendered += 1;
    return articleText(this.#render(article.body, context));
  }
}

/** Whatever all renderings depend on but the names of the records: the address of the site, how its texts are set, and how its sources are cited. */
function settingsOf({ archive, addresses }: Site, options: RendererOptions): string {
  const cited = archive.declared('sources').filter(({ citation }) => citation !== undefined).map(({ id, citation, code, name }) => [id, citation, code, name]);
  return JSON.stringify([addresses.base, addresses.absolute('/'), archive.settings.language, options, cited]);
}
