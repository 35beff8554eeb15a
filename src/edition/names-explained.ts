import type { Archive } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { MatchedForm, NameMark, UnsureName, UntiedName } from '../model/mention.ts';
import { onOneLine } from '../model/names/names.ts';
import { didYouMean, quote, shown } from '../problems/entry.ts';
import { nearest } from '../problems/nearest.ts';
import { placeOf } from './checks/check-names.ts';
import type { Edition } from './edition.ts';

/** An article by its file or its id; undefined where there is none. */
export function articleNamed({ articles }: Archive, named: string): Article | undefined {
  const id = idOf(named);
  return articles.find((article) => article.id === id);
}

/** Why `articleNamed` has none, as a sentence. */
export function whyNoArticle({ site, content }: Edition, named: string): string {
  const id = idOf(named);
  const file = `articles/${id}.md`;
  if (content.files.some((one) => one.normalize('NFC') === file)) return `${quote(file)} has an error, or is a draft without its date or its source; npm run check shows which.`;
  return `There is no article ${quote(named)}. ${didYouMean(nearest(id, site.archive.articles.map((article) => article.id), 3), 'Name its file, as in articles/2025/example.md.')}`;
}

function idOf(named: string): string {
  return named.replaceAll('\\', '/').replace(/^(?:.*?\/)?articles\//, '').replace(/\.md$/, '').normalize('NFC');
}

/**
 * Which record each name in an article stands for and why, a line each, in the order of the text; title and dateline come last, for
 * they are evidence and are not marked. Then the names that are tied to none, and why not.
 */
export function namesExplained({ texts, content }: Edition, article: Article): string {
  const { pieces, found } = texts.found(article);
  const source = content.articles.find(({ id }) => id === article.id);
  const lineOf = ({ piece, index, printed }: Pick<NameMark, 'piece' | 'index' | 'printed'>) => (
    source === undefined ? undefined : placeOf(source, pieces[piece], index, printed.length)?.line);
  const rowOf = (name: Pick<NameMark, 'piece' | 'index' | 'printed'>, record: string, reason: string) => {
    const line = lineOf(name);
    const where = line === undefined ? (['title', 'dateline'][name.piece - pieces.length] ?? '-') : String(line);
    return [where, shown(onOneLine(name.printed)), record, where === '-' ? `${reason}; not marked, as in a heading, a link or half in emphasis` : reason];
  };
  const inOrder = [...found.unsure, ...found.untied].sort((a, b) => a.piece - b.piece || a.index - b.index);
  const rows = [...found.marks.map((mark) => rowOf(mark, refKey(mark.ref), reasonOf(mark))), ...inOrder.map((name) => rowOf(name, 'nobody', whyNot(name)))];
  if (rows.length === 0) return `${article.file}: no name of a record is in it.`;
  return [`${article.file}: line, name as printed, record, reason`, ...table(rows)].join('\n');
}

function reasonOf({ reason, matched }: NameMark): string {
  const form = `${kindOf(matched)}${matched.inflected ? ', with an ending' : ''}`;
  switch (reason) {
    case 'ruled': return ruled;
    case 'strong': return form;
    case 'listed-of-several': return `${form}; others have it too, and the article lists this one`;
    case 'weak-listed': return `${form}; the article lists the record`;
    case 'weak-beside-strong': return `${form}; the article names the record for certain elsewhere`;
  }
}

const ruled = 'the article says so under "mentions"';

function whyNot(name: UnsureName | UntiedName): string {
  const may = `it may be ${name.candidates.map(refKey).join(' or ')}`;
  if (!('reason' in name)) return `${may}, and nothing tells which`;
  switch (name.reason) {
    case 'ruled-out': return ruled;
    case 'no-evidence': return `${may}, but nothing else in the article speaks for it`;
    case 'doubted': return `${may}, but with what stands beside it, it may be another name or a word`;
  }
}

function kindOf({ kind, form }: MatchedForm): string {
  if (kind === 'preferred') return 'its name';
  return kind === 'short' ? `its short form "${form}"` : `its ${kind === 'alternative' ? 'other' : kind} form "${form}"`;
}

/** Columns as wide as their widest cell, the last as it is. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2].map((column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ')}`.trimEnd());
}
