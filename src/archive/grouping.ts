/** The value of a key, made and kept when there is none. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Adds a value to the list of a key. */
export function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  getOrMake(map, key, (): V[] => []).push(value);
}
