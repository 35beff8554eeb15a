import type { Archive } from '../archive/archive.ts';
import type { Article } from '../model/article.ts';
import { refKey } from '../model/kinds.ts';
import type { MatchedForm, NameMark } from '../model/mention.ts';
import { onOneLine } from '../model/names.ts';
import { placeOf } from './check-names.ts';
import type { Edition } from './edition.ts';

/** An article by its file or its id; undefined where there is none. */
export function articleNamed({ articles }: Archive, named: string): Article | undefined {
  const id = named.replaceAll('\\', '/').replace(/^(?:.*?\/)?articles\//, '').replace(/\.md$/, '').normalize('NFC');
  return articles.find((article) => article.id === id);
}

/**
 * Which record each name in an article stands for and why, a line each, in the order of the text; then the names that are tied to
 * none. Title and dateline come last, with no line number: they are evidence and are not marked.
 */
export function namesExplained({ texts, content }: Edition, article: Article): string {
  const { pieces, found } = texts.found(article);
  const source = content.articles.find(({ id }) => id === article.id);
  const whereOf = ({ piece, index, printed }: Pick<NameMark, 'piece' | 'index' | 'printed'>) => {
    const place = source === undefined ? undefined : placeOf(source, pieces[piece], index, printed.length);
    return place?.line === undefined ? '' : String(place.line);
  };
  const tied = found.marks.map((mark) => [whereOf(mark), onOneLine(mark.printed), refKey(mark.ref), reasonOf(mark)]);
  const unsure = found.unsure.map((name) => [whereOf(name), onOneLine(name.printed), 'nobody', `it may be ${name.candidates.map(refKey).join(' or ')}, and nothing tells which`]);
  if (tied.length + unsure.length === 0) return `${article.file}: no name of a record is in it.`;
  return [`${article.file}: line, name as printed, record, reason`, ...table([...tied, ...unsure])].join('\n');
}

function reasonOf({ reason, matched }: NameMark): string {
  const form = `${kindOf(matched)}${matched.inflected ? ', with an ending' : ''}`;
  switch (reason) {
    case 'ruled': return 'the article says so under "mentions"';
    case 'strong': return form;
    case 'listed-of-several': return `${form}; others have it too, and the article lists this one`;
    case 'weak-listed': return `${form}; the article lists the record`;
    case 'weak-beside-strong': return `${form}; a full name of the record stands in the article`;
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
