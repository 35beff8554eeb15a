/**
 * What reads an item, or `refused` where it is nested so deep that the stack runs out: it costs the item, and not those behind it. How deep a text nests is
 * known for sure only when it is parsed.
 */
export function unlessTooDeep<Read>(read: () => Read, refused: (reason: string) => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return refused('It is nested too deep. Take out what is no part of it.');
    throw error;
  }
}
