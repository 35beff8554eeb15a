/**
 * Whether a name is one that folders of the cache are given: so many digits of a checksum. Only such are ever taken away: what else lies
 * beside them, as on a disk that is mounted there, somebody else has put there.
 * @param digits hexadecimal
 */
export function isOwnName(name: string, digits: number): boolean {
  return name.length === digits && /^[0-9a-f]+$/.test(name);
}
