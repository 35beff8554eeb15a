import type { NamedIn } from '../archive/mentions/mention-index.ts';
import type { Article } from '../model/article.ts';
import type { Ref } from '../model/kinds.ts';
import type { Mention } from '../model/mention.ts';
import { sentenceAround } from '../names/sentence.ts';
import { nameWords } from '../names/words/name-words.ts';
import type { Link, Passage } from './entries.ts';
import { langOf, shownForm } from './printed.ts';
import type { Site } from './site.ts';
import type { TextsRead } from './texts-read.ts';

/** The sentence in which an article first names a record, or undefined for one whose text does not name it. */
export function firstPassage(site: Site, texts: TextsRead, article: Article, ref: Ref): Passage | undefined {
  const named = site.archive.mentions.in(article, ref);
  return named === undefined ? undefined : passageOf(site, texts, article, named.mentions[0]);
}

function passageOf(site: Site, texts: TextsRead, article: Article, { index, printed, anchor }: Mention): Passage | undefined {
  const passage = texts.passageOf(article, anchor);
  return passage === undefined ? undefined : {
    ...sentenceAround(passage, index, printed.length, article.language, nameWords(article.language)),
    href: `${site.addresses.article(article.id)}#${anchor}`,
    lang: langOf(site, article.language),
  };
}

/** Where the text of an article names a record. */
export interface Places {
  /** The forms that it prints, but for the preferred name. */
  readonly as: readonly string[];
  /** One link a paragraph, to the first place in it. */
  readonly paragraphs: readonly Link[];
}

export function placesIn(site: Site, texts: TextsRead, { article, mentions }: NamedIn, name: string): Places {
  const paragraphs = new Map<number, Link>();
  const forms = new Set<string>();
  for (const { printed, anchor } of mentions) {
    forms.add(shownForm(site, printed));
    const number = texts.paragraphOf(article, anchor);
    if (number !== undefined && !paragraphs.has(number)) paragraphs.set(number, { href: `#${anchor}`, text: site.locale.number(number) });
  }
  for (const own of [name, shownForm(site, name)]) forms.delete(own);
  return { as: [...forms], paragraphs: [...paragraphs.values()] };
}
