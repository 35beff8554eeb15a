/** The folder of the smaller sizes of pictures, from the root of the site. Their names change with their content. */
export const smallerFolder = '_pictures';

/**
 * How smaller sizes are made. Their names are made of it too, so that a name always has the same bytes: whoever changes what makes
 * them changes this. A test holds the version to the package that is installed.
 */
export const recipe = { sharp: '0.35.5', quality: 80, colours: 'sRGB', form: 'webp' } as const;

/** In pixels. A column of text is 612 CSS pixels wide, on a phone some 340 of two or three pixels each, on a fine screen 612 of two. */
const widths = [720, 1000, 1280];

/** A smaller size is worth a file only when this much smaller. */
const smallerBy = 1.25;

/** No side of a WebP picture has more. */
const longestSide = 16_383;

/** A picture of more is published as it is: whoever unpacks it needs half a gigabyte. */
export const mostPixels = 100_000_000;

/** In pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes in which a picture is made, smallest first; none of one that is small, or too large to be unpacked. */
export function smallerSizes({ width, height }: Size): readonly Size[] {
  if (width * height > mostPixels) return [];
  return widths.filter((smaller) => smaller * smallerBy <= width)
    .map((smaller) => ({ width: smaller, height: Math.max(1, Math.round((height * smaller) / width)) }))
    .filter((size) => size.height <= longestSide);
}

/** Whether every screen is served by the smaller sizes; else the picture itself is the largest of them. */
export function sufficesAlone(sizes: readonly Size[]): boolean {
  return sizes.at(-1)?.width === widths.at(-1);
}

/** @param key of the picture and of how it is made smaller: hexadecimal digits */
export function smallerPath(key: string, { width }: Size): string {
  return `${smallerFolder}/${key}-${String(width)}.${recipe.form}`;
}
