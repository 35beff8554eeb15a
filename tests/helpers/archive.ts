import { openEdition } from '../../src/edition/edition.ts';
import type { Edition } from '../../src/edition/edition.ts';
import type { EditionSettings } from '../../src/edition/settings.ts';
import type { Article } from '../../src/model/article.ts';
import type { AuthorityKind } from '../../src/model/kinds.ts';
import type { Authority } from '../../src/model/record.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { authority } from './authority.ts';
import { dateOf } from './dates.ts';
import { temporaryFolder, writeFiles } from './site.ts';

/** Content files by their path, with their text or their bytes. */
export type ContentFiles = Readonly<Record<string, string | Uint8Array>>;

/** Lines of frontmatter by field, as an editor types them after the colon. */
export type Lines = Readonly<Record<string, string>>;

/** What an archive needs before its first article: settings, and a source that is cited as "see GZ of 04.05.2001". */
const ground: ContentFiles = {
  'archive.yaml': 'title: Synthetic archive\nlanguage: en-GB\n',
  'sources/gazette.md': '---\nname: The Gazette\ncode: GZ\ncitation: "see {code} of {dd.mm.yyyy}"\n---\n',
};

/** A content folder with these files and no others. */
export function contentFolder(files: ContentFiles): string {
  return writeFiles(temporaryFolder(), files);
}

/** Opens an edition of these files on the common ground; a file of the same path takes the place of the ground's. */
export function openArchive(files: ContentFiles, settings: Partial<EditionSettings> = {}): Edition {
  return openFolder(contentFolder({ ...ground, ...files }), settings);
}

export function openFolder(content: string, settings: Partial<EditionSettings> = {}): Edition {
  return openEdition({ content, base: '/', site: undefined, drafts: false, ...settings });
}

/** The text of an article's file: a title, a day and the Gazette, unless the lines say otherwise. */
export function article(lines: Lines = {}, body = 'A text.'): string {
  return record({ title: 'A title', date: '2001-02-03', source: 'gazette', ...lines }, body);
}

/** The text of a record's file. */
export function record(lines: Lines, body = ''): string {
  return `---\n${Object.entries(lines).map(([field, value]) => `${field}: ${value}\n`).join('')}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** `code line:column` of each problem but the notes, in order; for one file where it is named. */
export function told(problems: readonly Problem[], file?: string): string[] {
  return problems.filter((problem) => problem.severity !== 'note' && (file === undefined || problem.file === file))
    .map(({ code, line, column }) => (line === undefined ? code : `${code} ${line}:${column ?? 0}`));
}

/** The article of an id; a missing one fails the test. */
export function articleOf({ site }: Edition, id: string): Article {
  const found = site.archive.article(id);
  if (found === undefined) throw new Error(`the archive has no article ${id}; it has ${site.archive.articles.map((one) => one.id).join(', ')}`);
  return found;
}

/** An article as the archive holds it, made without a file: where thousands are wanted. */
export function articleInMemory(id: string, date: string, given: Partial<Pick<Article, 'title' | 'source' | 'people' | 'countries' | 'organisations' | 'topics' | 'body'>> = {}): Article {
  return {
    id, file: `articles/${id}.md`, title: id, date: dateOf(date), source: 'gazette', people: [], countries: [], organisations: [], topics: [], language: 'en', byline: [], mentions: [], quotes: [], redirectFrom: [], corrections: [], draft: false,
    body: 'A text.', ...given,
  };
}

/** A record as the archive holds it, made without a file. */
export function recordInMemory(kind: AuthorityKind, id: string, name: string): Authority {
  return authority({ kind, id, name, file: `${kind}/${id}.md` });
}
