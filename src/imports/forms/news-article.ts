import { z } from 'zod';
import { textOfHtml } from '../markup/text-of-html.ts';
import { parsedJson } from '../text/parsed-json.ts';

/** What a JSON-LD `NewsArticle` says, or any other kind of article of schema.org. */
export interface NewsArticle {
  readonly headline: string | undefined;
  readonly datePublished: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly description: string | undefined;
  readonly inLanguage: string | undefined;
  readonly printPage: string | undefined;
  readonly dateline: string | undefined;
  readonly url: string | undefined;
  readonly keywords: readonly string[];
}

const text = z.string().trim().min(1).optional().catch(undefined);
const words = z.string().transform(wordsOf).pipe(z.string().min(1)).optional().catch(undefined);
const named = z.union([z.string().transform((name) => ({ name: wordsOf(name) })), z.object({ name: z.string().transform(wordsOf) })]);
const several = z.array(named.optional().catch(undefined)).default([]);
const list = z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), several).catch([]);
const schema = z.object({
  headline: words, datePublished: text, author: list, publisher: list, description: words, inLanguage: text, printPage: text, dateline: text, url: text,
  keywords: list,
});

const types = /^(?:https?:\/\/schema\.org\/)?(?:News|Reportage|Opinion|Analysis|Background|Review|Satirical|AskPublic)?(?:NewsArticle|Article)$|BlogPosting$/;

/** JSON needs no character references, and many sites write them all the same. */
function wordsOf(value: string): string {
  return /&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i.test(value) ? textOfHtml(value.replaceAll('<', '&lt;')) : value.trim();
}

/** The first article in the JSON-LD blocks of a page; a block that is no JSON says nothing. */
export function newsArticleIn(blocks: readonly (string | null)[]): NewsArticle {
  const found = blocks.flatMap((block) => articlesIn(parsedJson(block ?? ''), 0))[0];
  const read = schema.parse(found ?? {});
  const names = (ones: typeof read.author) => ones.flatMap((one) => (one === undefined || one.name.trim() === '' ? [] : [one.name.trim()]));
  const { headline, datePublished, description, inLanguage, printPage, dateline, url } = read;
  const [authors, [publisher], keywords] = [names(read.author), names(read.publisher), names(read.keywords)];
  return { headline, datePublished, description, inLanguage, printPage, dateline, url, authors, publisher, keywords };
}

/** Articles stand alone, in lists, and in the graph of a page. */
function articlesIn(value: unknown, depth: number): object[] {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth + 1));
  const kinds: unknown = Reflect.get(value, '@type');
  if ([kinds].flat().some((kind) => typeof kind === 'string' && types.test(kind))) return [value];
  return [Reflect.get(value, '@graph'), Reflect.get(value, 'mainEntity')].flatMap((one) => articlesIn(one, depth + 1));
}
