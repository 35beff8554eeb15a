import { authorityKinds } from '../model/kinds.ts';
import { wantedAnchor } from '../site/addresses/addresses.ts';
import { idsOf } from '../site/attributes.ts';
import type { LinkTarget } from '../site/addresses/link-target.ts';
import { ownFiles } from '../site/addresses/own-files.ts';
import { mayBeNamed, namedPaths, settledPaths } from '../site/addresses/routes.ts';
import type { Site } from '../site/site.ts';
import type { Pictures } from './pictures/pictures.ts';
import { publicFiles } from './public-files.ts';
import type { TextRenderer } from './texts/texts.ts';

/** Places on an article's page and on the list of wanted issues that are no part of what is written there. */
const ofTheFrame = new Set(['main', 'subjects', 'corrections', 'cite', 'record', 'cited-by', 'related']);

/** What a link can lead to on one site: its pages, its files and its former addresses. Gathered when the first link asks. */
export class Targets {
  readonly #site: Site;
  readonly #pictures: Pictures;
  readonly #texts: TextRenderer;
  #known: { readonly pages: ReadonlySet<string>; readonly files: ReadonlySet<string> } | undefined;
  #named: ReadonlySet<string> | undefined;
  readonly #places = new Map<string, ReadonlySet<string>>();

  constructor(site: Site, pictures: Pictures, texts: TextRenderer) {
    this.#site = site;
    this.#pictures = pictures;
    this.#texts = texts;
  }

  has(path: string): boolean {
    const { pages, files } = this.#all();
    const page = path.replace(/(?:^|\/)index\.html$|\/$/, '');
    return files.has(path) || pages.has(page) || (mayBeNamed(this.#site, page) && this.#namedPages().has(page));
  }

  /** Whether the place is there, as far as the text of an article or the list of wanted issues tells; true of every other page. */
  hasPlace({ path, anchor }: LinkTarget): boolean {
    const places = anchor === '' || ofTheFrame.has(anchor) ? undefined : this.#placesOf(path.replace(/\/$/, ''));
    return places?.has(anchor) ?? true;
  }

  /** The addresses of all pages, as a text names them. */
  addresses(): string[] {
    return [...this.#all().pages, ...this.#namedPages()].map((path) => (path === '' ? '/' : `/${path}/`));
  }

  #namedPages(): ReadonlySet<string> {
    this.#named ??= new Set(namedPaths(this.#site));
    return this.#named;
  }

  #all() {
    if (this.#known === undefined) {
      const { archive } = this.#site;
      const former = [...archive.articles, ...authorityKinds.flatMap((kind) => archive.declared(kind))].flatMap(({ redirectFrom }) => redirectFrom);
      const isFile = (path: string) => /\.html?$/.test(path);
      this.#known = {
        pages: new Set([...settledPaths(this.#site), ...archive.settings.gone.map(({ address }) => address), ...former.filter((path) => !isFile(path))]),
        files: new Set([...ownFiles, ...publicFiles(), ...this.#pictures.files, ...former.filter(isFile)]),
      };
    }
    return this.#known;
  }

  #placesOf(path: string): ReadonlySet<string> | undefined {
    const known = this.#places.get(path);
    if (known !== undefined) return known;
    const article = path.startsWith('articles/') ? this.#site.archive.article(path.slice('articles/'.length)) : undefined;
    const places = article !== undefined ? idsOf(this.#texts.article(article).html)
      : path === 'wanted' ? new Set(this.#site.archive.citations.wanted().map(wantedAnchor)) : undefined;
    if (places !== undefined) this.#places.set(path, places);
    return places;
  }
}
