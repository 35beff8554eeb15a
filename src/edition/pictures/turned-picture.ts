/** A box of nine bytes, the last of which counts quarters of a turn. */
const turn = Buffer.from('\0\0\0\x09irot', 'latin1');

/** What a picture says of itself stands before what it shows. */
const mostHead = 65_536;

/** Whether an AVIF lies on its side and is shown upright (ISO 23008-12, 6.5.10). Browsers go by this box alone, and not by what a camera noted. */
export function isTurnedByBox(bytes: Uint8Array): boolean {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostHead)).indexOf(turn);
  return at >= 0 && (bytes[at + turn.length] ?? 0) % 2 === 1;
}
