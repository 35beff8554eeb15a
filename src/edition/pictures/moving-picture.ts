/** Whether a picture moves, told by its bytes. Of a file that is damaged what stands before the damage counts. */
export function isMoving(bytes: Uint8Array, type: string | undefined): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case 'gif': return gifMoves(view);
    case 'png': return pngMoves(view);
    case 'webp': return view.byteLength > 20 && wordAt(view, 12) === 'VP8X' && (view.getUint8(20) & 0x02) !== 0;
    case 'avif': return brandsOf(bytes).includes('avis');
    default: return false;
  }
}

/** The brands that a file of the family of MP4 says it is of. */
export function brandsOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 16 || wordAt(view, 4) !== 'ftyp') return [];
  const end = Math.min(view.getUint32(0), view.byteLength, 256);
  const brands = [wordAt(view, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(wordAt(view, at));
  return brands;
}

/** A GIF moves that has a second picture (GIF89a, 20). */
function gifMoves(view: DataView): boolean {
  const at = (offset: number) => (offset < view.byteLength ? view.getUint8(offset) : 0);
  const colours = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));
  let place = 13 + colours(at(10));
  for (let pictures = 0; place < view.byteLength;) {
    const block = at(place);
    if (block === 0x2c) pictures += 1;
    else if (block !== 0x21) return false;
    if (pictures > 1) return true;
    place += block === 0x2c ? 11 + colours(at(place + 9)) : 2;
    while (at(place) > 0) place += at(place) + 1;
    place += 1;
  }
  return false;
}

/** A PNG moves that says so before its first picture (PNG, third edition, 11.3.6.1). */
function pngMoves(view: DataView): boolean {
  for (let place = 8; place + 8 <= view.byteLength; place += view.getUint32(place) + 12) {
    const chunk = wordAt(view, place + 4);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}

function wordAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));
}
