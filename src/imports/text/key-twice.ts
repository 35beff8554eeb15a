/** The strings, brackets and colons of JSON; a quotation mark within a string is behind a backslash. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}:]/g;

/**
 * A key that stands twice in one object of a JSON text: `JSON.parse` keeps the last, and what the first said is lost. Undefined where there is none.
 * @param json that can be parsed
 */
export function keyTwice(json: string): string | undefined {
  const open: Set<string>[] = [];
  let last = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (token !== ':') last = token;
    else {
      const key: unknown = last.includes('\\') ? JSON.parse(last) : last.slice(1, -1);
      const keys = open.at(-1);
      if (typeof key !== 'string' || keys === undefined) continue;
      if (keys.has(key)) return key;
      keys.add(key);
    }
  }
  return undefined;
}
