import { isBlank } from '../markdown/blank.ts';
import { draftFields } from '../model/article.ts';
import { formerAddress, webAddress } from '../model/fields.ts';
import { canonicalLanguage } from '../model/language.ts';
import { onOneLine } from '../model/names/names.ts';
import { pathKey } from '../model/names/slug.ts';
import { quote } from '../problems/entry.ts';
import { articlePath } from './article-file.ts';
import { idOf } from './clipping/archive-texts.ts';
import type { Item } from './draft.ts';
import { foreignDate } from './foreign-date.ts';
import { looseKey } from './loose-key.ts';
import { markdownOfHtml } from './markup/markdown-of-html.ts';
import { withPictures } from './markup/picture-names.ts';
import { isOwnPage } from './own-pages.ts';
import { belowFolder, Pictures } from './pictures.ts';
import type { DraftPicture } from './pictures.ts';
import { markdownOfText } from './text/plain-text.ts';
import { refusalOf } from './refusals.ts';
import { slugOfWords } from './safe-segment.ts';
import { textFault } from './text/text-faults.ts';
import { unlessTooDeep } from './text/too-deep.ts';
import { unescaped } from './text/unescaped.ts';

/** An article as another software had it, each value as it stood there. */
export interface ForeignArticle {
  /** What tells it from all others of its source: an address, a number, the path of a file. Undefined where nothing does but what it says. */
  readonly key?: string | undefined;
  /** What its file is to be called, as far as that can be. */
  readonly name: string;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly source?: string | undefined;
  readonly people?: readonly string[];
  readonly countries?: readonly string[];
  readonly organisations?: readonly string[];
  readonly topics?: readonly string[];
  readonly byline?: readonly string[];
  readonly language?: string | undefined;
  readonly dateline?: string | undefined;
  readonly summary?: string | undefined;
  readonly url?: string | undefined;
  /** Paths and addresses that it had on the site that is being moved. */
  readonly formerly?: readonly string[];
  readonly draft?: boolean;
  /** What addresses in its text are read against, where that is not its own address. */
  readonly base?: string | undefined;
  readonly body: { readonly html: string } | { readonly markdown: string } | { readonly text: string };
  /** The file of a picture that the text names by an address. */
  readonly locate?: (address: string) => string | undefined;
  /** What its form could not bring along, each a sentence. */
  readonly losses?: readonly string[];
}

/** What a form makes of an item: an article, or why it is none. */
export type ForeignReading = ForeignArticle | { readonly reason: string };

/** What holds for all articles of an import. */
export interface ForeignContext {
  readonly timeZone: string;
  /** Where an article was printed that does not say so itself. */
  readonly source: string | undefined;
  readonly language: string | undefined;
  readonly pictures: boolean;
  /** Folders in which files lie that articles name by an address. */
  readonly files: () => readonly string[];
}

/** Makes drafts of foreign articles. */
export class ForeignDrafts {
  readonly #context: ForeignContext;
  readonly #schema: ReturnType<typeof draftFields>;

  constructor(context: ForeignContext) {
    this.#context = context;
    this.#schema = draftFields(context.timeZone);
  }

  /** An item's reading, and what an editor should know of it. @param make called once */
  read(make: () => ForeignReading): Pick<Item, 'reading' | 'notes'> {
    return unlessTooDeep(() => {
      const made = make();
      return 'reason' in made ? refused(made.reason) : this.#read(made);
    }, refused);
  }

  /** @param copies of pictures that an earlier import made */
  #read(article: ForeignArticle, copies: readonly DraftPicture[] = []): Pick<Item, 'reading' | 'notes'> {
    const notes = [...(article.losses ?? [])];
    const { files } = this.#context;
    const pictures = new Pictures((address) => (this.#context.pictures ? (article.locate?.(address) ?? files().map((folder) => belowFolder(folder, address)).find((file) => file !== undefined)) : undefined), copies);
    const body = bodyOf(article, pictures, notes);
    const fields = this.#fieldsOf(article, notes);
    const checked = this.#schema.safeParse(fields);
    const reasons = [
      ...(body.ok ? faultsIn(body.markdown) : [body.reason]),
      ...(checked.success ? [] : checked.error.issues.flatMap((issue) => refusalOf(issue, fields, Object.keys(this.#schema.shape)))),
    ];
    if (!body.ok || !checked.success || reasons.length > 0) return { reading: { ok: false, reasons } };
    const { title, date, source, people, countries, organisations, topics, byline, language, dateline, summary, url, redirectFrom } = checked.data;
    const id = idFor(article, date);
    const isDraft = article.draft === true || date === undefined || source === undefined;
    if (date === undefined) notes.push('Nothing says when it was printed, so it is a draft.');
    if (source === undefined) notes.push('Nothing says where it was printed, so it is a draft; --source says it for all.');
    const withCopies = (others: readonly DraftPicture[]) => {
      const { reading } = this.#read(article, others);
      return reading.ok ? reading.draft : undefined;
    };
    return {
      notes,
      reading: { ok: true, draft: { id, ...(article.key === undefined ? { key: looseKey({ title, date }, source), isLoose: true } : { key: article.key }), title, date, source, people, countries, organisations, topics, byline, language, dateline, summary, url, redirectFrom: redirectFrom.filter((path) => pathKey(path) !== pathKey(`articles/${id}`)), ...(isDraft ? { draft: true } : {}), body: body.markdown, lacksLanguage: language === undefined, pictures: pictures.all, lacksPictures: pictures.lacks, ...(pictures.asked ? { withCopies } : {}) } },
    };
  }

  #fieldsOf(article: ForeignArticle, notes: string[]): Record<string, unknown> {
    const { title, date, people, countries, organisations, topics, byline, dateline, summary } = article;
    const lines = (values: readonly string[] = []) => [...new Set(values.map((value) => onOneLine(value).trim()).filter((value) => value !== ''))];
    const one = (value: string | undefined) => lines(value === undefined ? [] : [value])[0];
    const kept = (what: string, value: string | undefined, isRight: (value: string) => boolean) => {
      if (value === undefined || value === '' || isRight(value)) return value === '' ? undefined : value;
      notes.push(`The ${what} ${quote(value)} is none that can be filed, and was left out.`);
      return undefined;
    };
    const isTaken = (address: string) => {
      if (isOwnPage(address)) notes.push(`The former address ${quote(address)} is that of a page that every archive has, and was left out.`);
      return isOwnPage(address);
    };
    const language = article.language?.replaceAll('_', '-') ?? this.#context.language;
    const fields = {
      title: one(title),
      date: date === undefined || date.trim() === '' ? undefined : foreignDate(date),
      source: one(article.source) ?? this.#context.source,
      people: lines(people), countries: lines(countries), organisations: lines(organisations), topics: lines(topics), byline: lines(byline),
      dateline: one(dateline),
      summary: summary?.trim(),
      language: kept('language', language, (value) => canonicalLanguage(value) !== undefined),
      url: kept('address', article.url, (value) => webAddress.safeParse(value).success),
      redirectFrom: lines(article.formerly).map(pathOf).filter((address) => !isTaken(address)).flatMap((address) => kept('former address', address, (value) => formerAddress.safeParse(value).success) ?? []),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  }
}

function refused(reason: string): Pick<Item, 'reading'> {
  return { reading: { ok: false, reasons: [reason] } };
}

/** The path of its file, as far as its name and its date say it. */
function idFor({ key, name, title }: ForeignArticle, date: Parameters<typeof articlePath>[1]): string {
  return idOf(articlePath(slugOfWords(name === '' ? (title ?? key ?? '') : name), date));
}

/** A whole address is one of the site that is being moved: there the path remains. */
function pathOf(address: string): string {
  const url = /^https?:/i.test(address) ? URL.parse(address) : null;
  if (url === null) return address;
  return url.search === '' ? unescaped(url.pathname) : `${url.pathname}${url.search}`;
}

function bodyOf({ body, url, base: given = url }: ForeignArticle, pictures: Pictures, notes: string[]): { readonly ok: true; readonly markdown: string } | { readonly ok: false; readonly reason: string } {
  if ('text' in body) return { ok: true, markdown: markdownOfText(body.text) };
  // Against what is no whole address not even a whole one can be read.
  const base = given !== undefined && URL.canParse(given) ? given : undefined;
  if ('markdown' in body) {
    const named = withPictures(body.markdown.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd(), { base, name: (address) => pictures.name(address) });
    notes.push(...named.losses);
    return { ok: true, markdown: named.body };
  }
  const read = markdownOfHtml(body.html, { base, picture: (addresses) => pictures.widest(addresses), nameAt: (address) => pictures.nameAt(address) });
  if (!read.ok) return read;
  notes.push(...read.losses);
  return read;
}

function faultsIn(markdown: string): string[] {
  const fault = textFault(markdown);
  if (fault !== undefined) return [fault];
  return isBlank(markdown) ? ['It has no text. Add it, or leave the item out.'] : [];
}
