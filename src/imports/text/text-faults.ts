import { unmergedIn } from '../../intake/unmerged.ts';
import { nestingFault } from '../../markdown/nesting.ts';
import { problem } from '../../problems/catalogue.ts';
import { unprintableInText } from './unprintable.ts';

/** Why the archive could not read a file with this Markdown, which would stop each of its builds; undefined where it could. */
export function textFault(markdown: string): string | undefined {
  const fault = unprintableInText(markdown);
  if (fault !== undefined) return fault;
  const unmerged = unmergedIn('', markdown);
  if (unmerged !== undefined) return `In its text two versions stand one below the other, with marks such as "<<<<<<<" between them. ${unmerged.fix}`;
  return nestingFault(markdown) === undefined ? undefined : `Its text is nested too deep. ${problem('text-too-deep', { file: '' }, null).fix}`;
}
