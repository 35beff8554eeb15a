/** Reads JSON of a shape; undefined when it is none, or of another shape: what wrote it is of another time than this code. */
export function readJson<T>(json: string, isIt: (value: unknown) => value is T): T | undefined {
  let read: unknown;
  try {
    read = JSON.parse(json);
  } catch {
    return undefined; // The parser's only way to say that it is none.
  }
  return isIt(read) ? read : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
