import { subjectKinds } from '../model/kinds.ts';
import type { Article } from '../model/article.ts';
import type { Citation } from '../model/citation.ts';
import type { Ref } from '../model/kinds.ts';
import { refKey } from '../model/kinds.ts';
import type { Authority } from '../model/record.ts';
import type { CitationTarget, NameForm, RenderContext } from '../markdown/context.ts';
import { createRenderer } from '../markdown/renderer.ts';
import type { Renderer } from '../markdown/renderer.ts';
import type { Site } from '../site/site.ts';
import type { Pictures } from './pictures.ts';

/** The texts of the archive as HTML. Each is rendered once, and kept for the search index until the build is over. */
export class TextRenderer {
  readonly #site: Site;
  readonly #pictures: Pictures;
  readonly #render: Renderer;
  readonly #rendered = new Map<string, string>();

  constructor(site: Site, pictures: Pictures) {
    const words = site.locale.words.article;
    this.#site = site;
    this.#pictures = pictures;
    this.#render = createRenderer({ smartQuotes: site.archive.settings.quotes === 'smart', footnotes: words.footnotes, footnoteBack: words.footnoteBack });
  }

  article(article: Article): string {
    let html = this.#rendered.get(article.id);
    if (html === undefined) {
      html = this.#render(article.body, this.#contextOf(article));
      this.#rendered.set(article.id, html);
    }
    return html;
  }

  /** The text of a record. It has no names to link: it is about one. */
  record(record: Authority): string {
    const { addresses } = this.#site;
    return record.body.trim() === '' ? '' : this.#render(record.body, {
      names: [], citations: () => [], citationTarget: () => ({ href: addresses.home(), label: '', lacking: false }), picture: () => undefined, page: (path) => pageOf(addresses.base, path), paragraphLabel: undefined,
    });
  }

  #contextOf(article: Article): RenderContext {
    const { archive, addresses, locale } = this.#site;
    return {
      names: this.#namesOf(article),
      citations: (text) => archive.citations.find(text, article.date.last),
      citationTarget: (citation) => this.#citationTarget(citation),
      picture: (name) => this.#pictures.find(article.file, name),
      page: (path) => pageOf(addresses.base, path),
      paragraphLabel: locale.words.article.paragraph,
    };
  }

  /** Forms of the records that the frontmatter lists; topics are common words and are not linked. The editor's word goes first. */
  #namesOf(article: Article): NameForm[] {
    const { archive, addresses } = this.#site;
    const target = (ref: Ref) => ({ key: refKey(ref), href: addresses.authority(ref) });
    const ruled = article.mentions.map(({ form, ref }) => ({ form, target: ref === undefined ? undefined : target(ref) }));
    const overruled = new Set(ruled.map(({ form }) => form));
    const listed = subjectKinds.filter((kind) => kind !== 'topics').flatMap((kind) => article[kind].map((id): Ref => ({ kind, id })));
    return [...ruled, ...listed.flatMap((ref) => {
      const record = archive.authority(ref);
      return record === undefined ? [] : formsOf(record).filter((form) => !overruled.has(form)).map((form) => ({ form, target: target(ref) }));
    })];
  }

  #citationTarget({ source, day }: Citation): CitationTarget {
    const { archive, addresses, locale } = this.#site;
    const words = locale.words.article;
    const name = archive.authority({ kind: 'sources', id: source })?.name ?? source;
    const [one, ...others] = archive.citations.articlesOf({ source, day });
    if (one === undefined) return { href: addresses.wanted({ source, day }), label: words.citesWanted(name, locale.dates.period(day)), lacking: true };
    if (others.length === 0) return { href: addresses.article(one.id), label: words.citesOne(one.title), lacking: false };
    return { href: addresses.period(day.slice(0, 7)), label: words.citesSeveral(name, locale.dates.period(day)), lacking: false };
  }
}

/** A demonym ("Kazakh") names people and things of a country, and not the country. */
function formsOf(record: Authority): string[] {
  return [record.name, ...record.variants.filter(({ kind }) => kind !== 'demonym').map(({ form }) => form), ...record.short];
}

function pageOf(base: string, path: string): string {
  return `${base}${path.replace(/^\//, '')}`;
}
