import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { imageSize } from 'image-size';
import { slugSegment } from '../slugs.ts';

/** A picture that comes along with an article. */
export interface DraftPicture {
  /** What it is called beside the article. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
}

/** A file that can come along. */
export interface PictureFile extends DraftPicture {
  readonly pixels: number;
}

/** The largest file, in bytes. */
const limit = 20 * 1024 * 1024;

const endings: Readonly<Record<string, string>> = { jpg: '.jpg', png: '.png', gif: '.gif', webp: '.webp', avif: '.avif' };

/** The name of the copy but for its mark and its ending. */
export function stemOf(path: string): string {
  return slugSegment(basename(path, extname(path))).slice(0, 60);
}

/** A file as the copy that it makes; undefined where there is none, it is too large, or it is no picture that browsers show. */
export function pictureFile(path: string): PictureFile | undefined {
  const bytes = bytesOf(path);
  const kind = bytes && kindOf(bytes);
  return kind && { name: `${stemOf(path)}-${hash('sha256', bytes).slice(0, 8)}${kind.ending}`, path, pixels: kind.pixels };
}

/** Whether a file is a picture that can come along. */
export function isPicture(path: string): boolean {
  const bytes = bytesOf(path);
  return bytes !== undefined && kindOf(bytes) !== undefined;
}

function bytesOf(path: string): Uint8Array | undefined {
  const file = statSync(path, { throwIfNoEntry: false });
  return file?.isFile() === true && file.size <= limit ? readFileSync(path) : undefined;
}

/** By the bytes, and not by what the file is called. */
function kindOf(bytes: Uint8Array): { readonly ending: string; readonly pixels: number } | undefined {
  try {
    const { type = '', width, height } = imageSize(bytes);
    const ending = Object.hasOwn(endings, type) ? endings[type] : undefined;
    return ending === undefined ? undefined : { ending, pixels: width * height };
  } catch {
    return undefined; // The library's only way to say that it is no picture.
  }
}
