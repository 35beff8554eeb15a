/** The value of a key, made and kept when there is none. Node's own way to it, `getOrInsertComputed`, is younger than the oldest Node that has to do. */
export function getOrMake<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: (key: K) => NoInfer<V>): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}
