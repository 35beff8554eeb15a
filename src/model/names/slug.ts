/** What can stand between two slashes of an address, on every file system and in every link: why a segment cannot, or undefined. */
export function segmentFault(segment: string): 'empty' | 'character' | 'dot' | 'reserved' | 'long' | 'form' | undefined {
  if (segment === '') return 'empty';
  if (segment !== segment.normalize('NFC')) return 'form';
  if (/^\.|\.$/.test(segment)) return 'dot';
  if (!/^[\p{L}\p{M}\p{N}._-]+$/u.test(segment)) return 'character';
  // The second is the file that a host takes for the page of a folder.
  if (isDevice(segment) || /^index\.html?$/i.test(segment)) return 'reserved';
  if (isLong(segment)) return 'long';
  return undefined;
}

/** Whether Windows takes a name for that of a device, whatever its ending. */
export function isDevice(name: string): boolean {
  return /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i.test(name);
}

/** 255 bytes is the limit of common file systems; the page's own ending needs room. A code unit takes three bytes at most. */
function isLong(segment: string): boolean {
  return segment.length > 66 && new TextEncoder().encode(segment).length > 200;
}

/** Latin letters that Unicode does not take apart into a plain one and a mark. */
const plainLetters: Readonly<Record<string, string>> = { æ: 'ae', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ø: 'o', œ: 'oe', ß: 'ss', ŧ: 't', þ: 'th' };

/** A segment made from any text: lower-case ASCII letters, digits and hyphens where the text is in a Latin alphabet of Europe, its own letters elsewhere. */
export function slugOf(text: string): string {
  return text
    .replace(/['’]/gu, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/[æðđħıłŋøœßŧþ]/gu, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .normalize('NFC');
}

/** One key for all spellings of a path that some file system takes for the same. */
export function pathKey(path: string): string {
  const key = path.normalize('NFC').toLowerCase();
  return /[^\0-\x7f]/.test(key) ? Array.from(key, sameLetter).join('') : key;
}

/**
 * One of the small letters that have a capital in common, such as the two sigmas; a capital of two letters is none. The Turkish i
 * without a dot is a letter of its own.
 */
function sameLetter(letter: string): string {
  const [capital = '', ...more] = letter.toUpperCase();
  return more.length > 0 || letter === 'ı' ? letter : capital.toLowerCase();
}
