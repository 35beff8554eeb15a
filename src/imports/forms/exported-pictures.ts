import { dirname, join } from 'node:path';
import { segmentFault } from '../../model/names/slug.ts';
import { articlePath } from '../article-file.ts';
import type { Draft, Item } from '../draft.ts';
import type { DraftPicture } from '../pictures/picture-file.ts';

/**
 * Items of the interchange form with the pictures that their texts name, found where an export puts them: below a folder, under the path
 * of their article.
 */
export async function* withPictures(items: AsyncGenerator<Item, undefined>, folder: string | undefined): AsyncGenerator<Item, undefined> {
  if (folder === undefined) {
    yield* items;
    return undefined;
  }
  const [{ picturesIn }, { fileIn }, { isPicture }] = await Promise.all([import('../../markdown/pictures-in.ts'), import('../pictures/below-folder.ts'), import('../pictures/picture-file.ts')]);
  const picturesOf = (draft: Draft): DraftPicture[] => {
    const place = dirname(draft.file === undefined ? articlePath(draft.id, draft.date) : `articles/${draft.file}`);
    return picturesIn(draft.body).flatMap(({ name }) => {
      const path = segmentFault(name) === undefined ? fileIn(folder, join(place, name)) : undefined;
      return path !== undefined && isPicture(path) ? [{ name, path }] : [];
    });
  };
  for await (const item of items) {
    if (item.reading.ok) {
      const { draft } = item.reading;
      yield { ...item, reading: { ok: true, draft: { ...draft, pictures: picturesOf(draft) } } };
    } else yield item;
  }
  return undefined;
}
