import type { Content } from '../../intake/content.ts';
import { picturesIn } from '../../markdown/pictures-in.ts';
import type { ShownPicture } from '../../markdown/pictures-in.ts';

/** A text that shows pictures. */
export interface Illustrated {
  /** From the content folder on. */
  readonly file: string;
  readonly draft: boolean;
  /** The line of the file in which the text begins, from 1. */
  readonly bodyLine: number;
  readonly pictures: readonly ShownPicture[];
}

/** Every text of the archive that shows a picture, of drafts too. */
export function illustratedTexts({ articles, authorities }: Content): readonly Illustrated[] {
  const of = (draft: boolean, { file, body, bodyLine }: Content['articles'][number] | Content['authorities'][number]): Illustrated[] => {
    const pictures = picturesIn(body);
    return pictures.length === 0 ? [] : [{ file, draft, bodyLine, pictures }];
  };
  return [...articles.flatMap((article) => of(article.fields.draft, article)), ...authorities.flatMap((record) => of(false, record))];
}
