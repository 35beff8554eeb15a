/** The property by which an object stands for what JSON has no form for. */
const sign = '#';

/** Plain data, in which there may be maps, sets and undefined, as JSON. The same data gives the same text, however it came about. */
export function toExtendedJson(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (one === undefined) return { [sign]: 'undefined' };
    if (one instanceof Map) return { [sign]: 'map', of: [...one] };
    if (one instanceof Set) return { [sign]: 'set', of: [...one] };
    return typeof one === 'object' && one !== null && !Array.isArray(one) && Object.hasOwn(one, sign) ? { [sign]: 'object', of: Object.entries(one) } : one;
  });
}

/** The data that `toExtendedJson` was given. @throws SyntaxError for what is no JSON */
export function fromExtendedJson(text: string): unknown {
  return revived(JSON.parse(text));
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const [key, one] of Object.entries(value)) {
    const found = revived(one);
    if (found !== one) Reflect.set(value, key, found);
  }
  if (!(sign in value) || Array.isArray(value)) return value;
  const of: readonly unknown[] = 'of' in value && Array.isArray(value.of) ? value.of : [];
  const pairs = of.flatMap((pair) => (Array.isArray(pair) ? [[pair[0], pair[1]] as const] : []));
  switch (value[sign]) {
    case 'map': return new Map<unknown, unknown>(pairs);
    case 'set': return new Set<unknown>(of);
    case 'object': return Object.fromEntries(pairs.map(([key, one]) => [String(key), one]));
    default: return undefined;
  }
}
