/** The key of a line of a record, as it is written. */
export function keyOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** The lines of several sorted lists as one; of those with one key that of the last list counts. */
export function* inOrder(lists: readonly Iterable<string>[]): Generator<string> {
  const heads = lists.map((list) => {
    const lines = list[Symbol.iterator]();
    const head: { readonly next: () => void; line: string | undefined; key: string } = {
      next: () => {
        const result = lines.next();
        head.line = result.done === true ? undefined : result.value;
        head.key = head.line === undefined ? '' : keyOf(head.line);
      },
      line: undefined,
      key: '',
    };
    head.next();
    return head;
  });
  for (;;) {
    let least: string | undefined;
    for (const { line, key } of heads) if (line !== undefined && (least === undefined || key < least)) least = key;
    if (least === undefined) return;
    let last = '';
    for (const head of heads) {
      while (head.line !== undefined && head.key === least) {
        last = head.line;
        head.next();
      }
    }
    yield last;
  }
}
