import { imageSize } from 'image-size';
import type { Size } from '../../site/smaller-pictures.ts';
import { brandsOf, isMoving } from './moving-picture.ts';
import { isTurnedByBox } from './turned-picture.ts';

/** What the bytes of a picture tell without being unpacked. */
export interface Measured extends Size {
  readonly moves: boolean;
}

/** Kinds that browsers show, by what the bytes say and not the name. */
const shown = new Set(['jpg', 'png', 'webp', 'avif', 'gif', 'bmp']);

/** Width and height are those that a reader sees: a camera that was held upright notes it, and browsers turn the picture. Undefined for what is no picture. */
export function measured(bytes: Uint8Array): Measured | undefined {
  try {
    const { width, height, orientation = 1, type } = imageSize(bytes);
    const kind = type === 'heif' && brandsOf(bytes).includes('avif') ? 'avif' : type;
    if (kind === undefined || !shown.has(kind) || width < 1 || height < 1) return undefined;
    const turned = kind === 'avif' ? isTurnedByBox(bytes) : orientation >= 5 && orientation <= 8;
    return { width: turned ? height : width, height: turned ? width : height, moves: isMoving(bytes, kind) };
  } catch {
    return undefined;
  }
}
