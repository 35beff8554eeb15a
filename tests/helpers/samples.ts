import type { Sample } from '../../bench/samples.ts';

/** The title of tests with a sample, which says why they are skipped where they are. */
export function titleWith({ missing }: Sample, title: string): string {
  return missing === undefined ? title : `${title}, skipped: ${missing}`;
}
