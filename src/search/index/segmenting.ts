/** Numbers of articles at which an index is parted. */
export interface SegmentBounds {
  /** Of fewer one segment is made: what a second would cost every search is more than what it would save a build. */
  readonly fewestApart: number;
  /** Of so many, those that came last are apart from the rest as well, since the rest takes long. */
  readonly many: number;
  /** So many of these go to the rest at once: a multiple of 64. */
  readonly mostRecent: number;
}

const usualBounds: SegmentBounds = { fewestApart: 1024, many: 16_384, mostRecent: 1024 };
/** The newest are a segment in one file, until they are so many. What one more file of a search may weigh: 300 bytes an article. */
const mostNewest = 64;

/**
 * Parts articles into segments: the newest apart from the rest, so that an article more changes a small segment and leaves the
 * large ones as they were. Where they part is told by their number alone.
 * @param articles newest first
 * @returns newest first; none is empty, but where there is no article at all
 */
export function segmentsOf<T>(articles: readonly T[], { fewestApart, many, mostRecent } = usualBounds): readonly (readonly T[])[] {
  if (articles.length < fewestApart) return [articles];
  const newest = articles.length % mostNewest;
  const recent = articles.length < many ? newest : articles.length % mostRecent;
  const parts = [articles.slice(0, newest), articles.slice(newest, recent), articles.slice(recent)];
  return parts.filter(({ length }) => length > 0);
}

/** Whether a segment of so few articles is one file. */
export function isInOneFile(articles: number): boolean {
  return articles < mostNewest;
}
