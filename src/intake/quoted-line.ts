/** A line of a field or an entry with a value that neither quotation marks, nor brackets, nor signs for a text of several lines begin. */
const plain = /^ *((?:- +)?[A-Za-z]+: +|- +(?![A-Za-z]+: ))([^\s"'[{|>“„«‘].*)$/;

/** As long as a line that is shown whole. */
const longest = 160;

/**
 * The line at a place of a YAML text as it is right with quotation marks around its value. Undefined where the value is no plain one,
 * may go on in the next line, or may end before a comment.
 */
export function quotedLine(yaml: string, offset: number): string | undefined {
  const from = yaml.lastIndexOf('\n', offset - 1) + 1;
  const [line = '', next = ''] = yaml.slice(from, from + 2 * longest).split('\n');
  const [, before, value] = line.length > longest ? [] : plain.exec(line.trimEnd()) ?? [];
  if (before === undefined || value === undefined || value.includes(' #') || /^ +[^\s-]/.test(next)) return undefined;
  return `${before}"${value.replace(/[\\"]/g, '\\$&')}"`;
}
