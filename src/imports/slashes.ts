/** A path without the slashes at its end. */
export function withoutLastSlashes(path: string): string {
  let to = path.length;
  while (to > 0 && path.charAt(to - 1) === '/') to -= 1;
  return path.slice(0, to);
}

/** A path without the slashes at both ends. */
export function withoutOuterSlashes(path: string): string {
  return withoutLastSlashes(path).replace(/^\/+/, '');
}
