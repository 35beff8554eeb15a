import { draftFields } from '../../model/article.ts';
import { pathKey } from '../../model/names/slug.ts';
import { articlePath } from '../article-file.ts';
import { idOf } from '../clipping/archive-texts.ts';
import type { Draft, Item } from '../draft.ts';
import { looseKey } from '../loose-key.ts';
import { belowFolder } from '../pictures/below-folder.ts';
import type { DraftPicture } from '../pictures/picture-file.ts';
import { Pictures } from '../pictures/pictures.ts';
import { refusalOf } from '../refusals.ts';
import { slugOfWords } from '../slugs.ts';
import { withoutTitleAgain } from '../text/title-again.ts';
import { unlessTooDeep } from '../text/too-deep.ts';
import type { ForeignArticle, ForeignReading } from './foreign-article.ts';
import { below, faultsIn, foreignBody } from './foreign-body.ts';
import { foreignFields } from './foreign-fields.ts';
import type { SaidForAll } from './foreign-fields.ts';

/** What holds for all articles of an import. */
export interface ForeignContext extends SaidForAll {
  readonly timeZone: string;
  /** Whether pictures come along. */
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

  /** Where an article will stand, and the former addresses that it keeps; undefined where readers will see none. @param make called once */
  place(make: () => ForeignArticle): { readonly id: string; readonly formerly: readonly string[] } | undefined {
    return unlessTooDeep(() => {
      const article = make();
      const checked = this.#schema.safeParse(foreignFields(article, this.#context, []));
      const isDraft = article.draft === true || (article.embargoes ?? []).length > 0;
      if (!checked.success || isDraft || checked.data.date === undefined || checked.data.source === undefined) return undefined;
      return { id: idFor(article, checked.data.date), formerly: checked.data.redirectFrom };
    }, () => undefined);
  }

  /** @param copies of pictures that an earlier import made */
  #read(article: ForeignArticle, copies: readonly DraftPicture[] = []): Pick<Item, 'reading' | 'notes'> {
    const notes = [...(article.losses ?? [])];
    const pictures = new Pictures((address) => this.#located(article, address), copies);
    const body = foreignBody(article, pictures, notes);
    const fields = foreignFields(article, this.#context, notes);
    const checked = this.#schema.safeParse(fields);
    const reasons = [
      ...(body.ok ? faultsIn(below(body.lead, body.markdown), article.lead) : [body.reason]),
      ...(checked.success ? [] : checked.error.issues.flatMap((issue) => refusalOf(issue, fields, Object.keys(this.#schema.shape)))),
    ];
    if (!body.ok || !checked.success || reasons.length > 0) return { reading: { ok: false, reasons } };
    const { title, date, source, people, countries, organisations, topics, byline, language, page, dateline, summary, url, redirectFrom } = checked.data;
    const id = idFor(article, date);
    const key = article.key === undefined ? { key: looseKey({ title, date }, source), isLoose: true } : { key: article.key };
    const { embargoes = [] } = article;
    const isDraft = article.draft === true || embargoes.length > 0 || date === undefined || source === undefined;
    notes.push(...embargoes.map((embargo) => `${embargo}, so it is a draft.`));
    if (date === undefined) notes.push('Nothing says when it was printed, so it is a draft.');
    if (source === undefined) notes.push('Nothing says where it was printed, so it is a draft; --source says it for all.');
    const withCopies = (others: readonly DraftPicture[]) => {
      const { reading } = this.#read(article, others);
      return reading.ok ? reading.draft : undefined;
    };
    const draft: Draft = {
      id, ...key, title, date, source, people, countries, organisations, topics, byline, language, page, dateline, summary, url,
      redirectFrom: redirectFrom.filter((path) => pathKey(path) !== pathKey(`articles/${id}`)),
      ...(isDraft ? { draft: true } : {}),
      embargoes: article.draft === true ? [] : embargoes,
      body: below(body.lead, withoutTitleAgain(body.markdown, title)),
      lacksLanguage: language === undefined,
      usual: article.usual === undefined ? [] : (['source', 'language'] as const).filter((field) => (article[field] ?? this.#context[field]) === undefined),
      pictures: pictures.all, lacksPictures: pictures.lacks, ...(pictures.asked ? { withCopies } : {}),
    };
    return { notes, reading: { ok: true, draft } };
  }

  /** The file of a picture, where pictures come along: where its form says, or in a folder that was named. */
  #located(article: ForeignArticle, address: string): string | undefined {
    if (!this.#context.pictures) return undefined;
    return article.locate?.(address) ?? this.#context.files().map((folder) => belowFolder(folder, address)).find((file) => file !== undefined);
  }
}

function refused(reason: string): Pick<Item, 'reading'> {
  return { reading: { ok: false, reasons: [reason] } };
}

/** The path of its file, as far as its name and its date say it. */
function idFor({ key, name, title }: ForeignArticle, date: Parameters<typeof articlePath>[1]): string {
  return idOf(articlePath(slugOfWords(name === '' ? (title ?? key ?? '') : name), date));
}
