import type { PageCounts } from '../making/made-files.ts';
import { counted, numberText } from './counted.ts';

/** How much of the site is new. */
export function pagesLine({ made, asBefore, removed }: PageCounts): string {
  return `${counted(made, 'page')} made, ${numberText(asBefore)} as before, ${numberText(removed)} removed`;
}
