/**
 * A name with curled marks, as a text has it whose quotation marks are curled. An apostrophe in a name is always one, and never the
 * beginning of a quotation.
 */
export function curledName(name: string): string {
  return name.replaceAll("'", '\u2019').replace(/(?<=^|[\s\p{Pd}\p{Ps}])"/gu, '\u201c').replaceAll('"', '\u201d');
}
