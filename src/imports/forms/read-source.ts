import { readClippings } from '../clipping/read-clippings.ts';
import type { ClippingContext } from '../clipping/read-clippings.ts';
import type { Item } from '../draft.ts';
import type { ForeignDrafts } from '../foreign/foreign-drafts.ts';
import type { Source } from '../inputs/source.ts';
import { interchangeReader } from '../interchange.ts';
import { readItems } from '../jsonl.ts';
import { withPictures } from './exported-pictures.ts';
import type { FieldMap } from './field-map.ts';

/** What reading needs to know of the archive, and of the command. */
export interface SourceContext {
  readonly timeZone: string;
  /** Where the pictures of an export lie; undefined where none come along. */
  readonly files: string | undefined;
  readonly clippings: ClippingContext;
  readonly drafts: () => Promise<ForeignDrafts>;
  readonly fields: FieldMap;
  /** Told of each thing in a source that is no article, with what it is. */
  readonly passOver: (what: string) => void;
  /** Told now and then how many bytes of a source were read, and what is done meanwhile where its items are not read yet. */
  readonly progress: (path: string, bytes: number, what?: string) => void;
}

/**
 * The items of a source, of whatever form it is; `stop` at the end where an editor ends the import. What reads foreign forms is loaded with
 * the first source of one, since it takes longer to load than a few thousand articles to import.
 */
export async function* readSource(source: Source, { timeZone, files, clippings, drafts, fields, passOver, progress }: SourceContext): AsyncGenerator<Item, 'stop' | undefined> {
  const told = (bytes: number, what?: string) => { progress(source.path, bytes, what); };
  switch (source.form) {
    case 'jsonl': return yield* withPictures(readItems(source, interchangeReader(timeZone), told), files);
    case 'text': return yield* readClippings(source, clippings);
    case 'html': return yield* (await import('./read-page.ts')).readPage(source, await drafts());
    case 'feed': return yield* (await import('./read-feed.ts')).readFeed(source, await drafts(), told);
    case 'wordpress': return yield* (await import('./read-wordpress.ts')).readWordpress(source, await drafts(), told, passOver);
    case 'csv': return yield* (await import('./read-csv.ts')).readCsv(source, await drafts(), fields, told);
    case 'ninjs': return yield* (await import('./read-ninjs.ts')).readNinjs(source, await drafts(), passOver);
    case 'newsml': return yield* (await import('./read-newsml.ts')).readNewsml(source, await drafts(), told, passOver);
    case 'markdown': return yield* (await import('./read-site-folder.ts')).readSiteFolder(source, await drafts(), fields, passOver);
  }
}
