import { sha256Of } from '../../kept/stamp.ts';
import type { Rendered } from '../../markdown/renderer.ts';
import { namesInText } from '../../model/mention.ts';
import type { Mention, NamesInText } from '../../model/mention.ts';
import { foundMentionsIn, foundPlacesIn } from './found-in-text.ts';
import type { FoundPlaces, FoundText } from './found-in-text.ts';
import type { KeptText } from './text-parts.ts';

/** The text of an article, rendered now or by an earlier build. */
export interface ArticleText extends Rendered, NamesInText {
  /** SHA-256 of its HTML. */
  readonly htmlSum: string;
  /** SHA-256 of its HTML and of all that was found in it. */
  readonly sum: string;
}

/** A text that was rendered now. */
export function articleText(rendered: Rendered): ArticleText {
  const { html, mentions, paragraphs, passages, quoted } = rendered;
  const htmlSum = sha256Of(html);
  const found = [paragraphs, passages, quoted].map((places) => [...places]);
  return { ...rendered, ...namesInText(mentions), htmlSum, sum: sha256Of(JSON.stringify([htmlSum, mentions, ...found])) };
}

/** A text that an earlier build has rendered: its HTML, and what was found in it, are read when they are asked for. */
export class RecalledText implements ArticleText {
  readonly htmlSum: string;
  readonly sum: string;
  readonly named: readonly string[];
  readonly #found: FoundText;
  readonly #html: () => string;
  #mentions: readonly Mention[] | undefined;
  #places: FoundPlaces | undefined;

  /** @param html reads it */
  constructor({ htmlSum, sum, named, found }: KeptText, html: () => string) {
    this.htmlSum = htmlSum;
    this.sum = sum;
    this.named = named;
    this.#found = found;
    this.#html = html;
  }

  get html(): string {
    return this.#html();
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= foundMentionsIn(this.#found);
    return this.#mentions;
  }

  get paragraphs(): Rendered['paragraphs'] {
    return this.#where.paragraphs;
  }

  get passages(): Rendered['passages'] {
    return this.#where.passages;
  }

  get quoted(): Rendered['quoted'] {
    return this.#where.quoted;
  }

  get #where(): FoundPlaces {
    this.#places ??= foundPlacesIn(this.#found);
    return this.#places;
  }
}
