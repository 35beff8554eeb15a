/** The folder of a path with forward slashes, from where that begins; empty for what lies in none. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
