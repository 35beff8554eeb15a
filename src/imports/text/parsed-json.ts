/** What JSON says; undefined for what is none, since no JSON stands for that. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // The parser's only way to say so.
  }
}
