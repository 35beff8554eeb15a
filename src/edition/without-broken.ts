import type { Content } from '../intake/content.ts';
import { recordFolders } from '../intake/paths.ts';
import type { AuthoritySource, RejectedRecord } from '../model/source-file.ts';
import { Problems } from '../problems/collector.ts';
import type { Problem } from '../problems/problem.ts';
import { editionOf } from './edition.ts';
import type { Edition } from './edition.ts';
import type { EditionSettings } from './settings.ts';
import { SiteBefore } from './site-before.ts';

/**
 * The edition without the files that have errors, as if they were not there; their pages stay as they were before. What names a
 * file that is left out may have an error only then, and is left out too, until nothing has. All that was wrong stands in the edition's problems.
 * @param before where the site lies that is public now
 * @returns an edition that still has errors where what is wrong is no file that could be left out
 */
export function withoutBroken(opened: Edition, settings: EditionSettings, before: string): Edition {
  const site = new SiteBefore(before, settings.base);
  const found = new Map<string, Problem>(opened.problems.all().map((problem) => [JSON.stringify(problem), problem]));
  const left = new Set<string>();
  let edition = opened;
  for (;;) {
    const errors = edition.problems.all().filter(({ severity }) => severity === 'error');
    const fresh = errors.filter(({ file }) => !left.has(file) && recordFolders.some((folder) => file.startsWith(`${folder}/`)));
    for (const error of errors) found.set(JSON.stringify(error), error);
    if (fresh.length === 0) break;
    // A link may be broken only because its page is not known to stay.
    const own = fresh.filter(({ code }) => code !== 'link-broken');
    for (const { file } of own.length > 0 ? own : fresh) left.add(file);
    edition = editionOf(reduced(opened.content, left, site), settings, new Problems());
  }
  const told = new Set(edition.problems.all().map((problem) => JSON.stringify(problem)));
  for (const [key, problem] of found) if (!told.has(key) && (problem.severity !== 'error' || left.has(problem.file))) edition.problems.add(problem);
  return edition;
}

/** Whether what is wrong can be left out: then the errors that stand in the problems are those of files that are. */
export function isPublishable({ problems, content }: Edition): boolean {
  const left = new Set(content.leftOut?.files);
  return problems.all().every(({ severity, file }) => severity !== 'error' || left.has(file));
}

function reduced(content: Content, left: ReadonlySet<string>, site: SiteBefore): Content {
  const stays = ({ file }: { readonly file: string }) => !left.has(file);
  const own = new Set([...left].filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length).normalize('NFC')));
  // A country without a file has a page while something names it, and what named it may be left out.
  const unnamed = [...(content.published.pages?.keys() ?? [])].filter((path) => path.startsWith('countries/') && site.pages.has(path));
  return {
    ...content,
    articles: content.articles.filter(stays),
    legible: [],
    authorities: content.authorities.filter(stays),
    pictures: content.pictures.filter(stays),
    rejected: [...content.rejected, ...content.authorities.filter((source) => !stays(source)).map(rejectedRecord)],
    leftOut: { files: [...left].sort(), kept: new Set([...site.madeBy(own), ...unnamed]) },
  };
}

/** A name of a record that is left out is still no unknown name. */
function rejectedRecord({ kind, id, fields }: AuthoritySource): RejectedRecord {
  return { kind, names: [id, ...(fields.name === undefined ? [] : [fields.name]), ...fields.variants.map(({ form }) => form), ...fields.short] };
}
