/** What stands in parsed fields at a path of names and numbers of entries; undefined where nothing does. */
export function valueAt(fields: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined), fields);
}
