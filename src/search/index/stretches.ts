/** Of fewer articles one segment is made: what a second would cost every search is more than what it would save a build. */
const fewestApart = 16_384;
/** The newest articles are a segment of their own until there are so many; then they join the rest. */
const mostRecent = 1024;

/**
 * Parts articles into segments: the newest apart from the rest, so that an article more changes the small segment and leaves the
 * large one as it was. Where they part is told by their number alone.
 * @param articles newest first
 */
export function stretchesOf<T>(articles: readonly T[]): readonly (readonly T[])[] {
  const recent = articles.length % mostRecent;
  if (articles.length < fewestApart || recent === 0) return [articles];
  return [articles.slice(0, recent), articles.slice(recent)];
}
