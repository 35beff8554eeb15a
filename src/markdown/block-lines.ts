const entry = /^ {0,3}[-+*][ \t]+\S/;
const container = /^[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^[^\]\s]+\]:)/;
const heading = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})/;
/** Space stands before a bar or behind it, and nothing else may take the same space: that would try every way to share it out. */
const delimiters = /^[ \t]*(?:\|[ \t]*)?:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*[ \t]*(?:\|[ \t]*)?$/;

/**
 * Whether a line begins an entry of a list wherever it stands, or something else that no row of a table can be; undefined for
 * one that may go on with what was.
 */
export function beginsContainer(line: string): 'entry' | 'other' | undefined {
  if (entry.test(line)) return 'entry';
  return container.test(line) || heading.test(line) ? 'other' : undefined;
}

/** Whether two lines begin a table: its head and the line below, of as many cells. */
export function isTableStart(head: string, below: string): boolean {
  return delimiters.test(below) && !container.test(head) && cellsOf(head) === cellsOf(below);
}

function cellsOf(row: string): number {
  const bare = row.trim().replace(/\\./g, 'x').replace(/^\||\|$/g, '');
  return bare.split('|').length;
}
