import type { Severity } from './problem.ts';

/** One kind of problem. */
export interface Entry<Args> {
  readonly severity: Severity;
  /** What the kind is, for the page of documentation. */
  readonly title: string;
  readonly say: (args: Args) => { message: string; fix: string };
}

export function entry<Args>(severity: Severity, title: string, say: Entry<Args>['say']): Entry<Args> {
  return { severity, title, say };
}

/** Signs that take no room and belong to no word, as web pages and word processors have them, and those that turn round what follows. */
export const unseen = String.raw`\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;

const spelt = new RegExp(`[${unseen}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]`, 'gu');

/**
 * Text with its control characters spelt out, so that none can move a terminal's cursor or part a line, and with signs that cannot be
 * seen, so that two values that differ look different.
 */
export function shown(text: string): string {
  return text.replace(spelt, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whole, and in quotation marks, so that it is one value whatever stands in it. */
export function inYaml(name: string): string {
  return shown(JSON.stringify(name));
}

/** Text from a file, cut so that a message stays on a line, with control characters shown. */
export function quote(text: string): string {
  const characters = [...shown(text)];
  return `"${characters.length > 80 ? `${characters.slice(0, 77).join('')}...` : characters.join('')}"`;
}

/** "Did you mean" as a sentence, or the other advice when nothing is near. */
export function didYouMean(near: readonly string[], otherwise: string): string {
  return didYouMeanShown(near.map(quote), otherwise);
}

/** The same of choices that are quoted as they should be. */
export function didYouMeanShown(near: readonly string[], otherwise: string): string {
  const last = near.at(-1);
  if (last === undefined) return otherwise;
  return `Did you mean ${near.length === 1 ? last : `${near.slice(0, -1).join(', ')} or ${last}`}? ${otherwise}`;
}

/** What to do where a value stands in quotation marks as they are printed, which YAML takes for letters; undefined where it stands in none. */
export function curlyFix(value: string): string | undefined {
  return /^["']?[“”„«»‘’‚‹›].*[“”„«»‘’‚‹›]["']?$/su.test(value.trim()) ? 'Take the curly quotation marks out, or write straight ones: curly ones are taken for a part of the value.' : undefined;
}

/** What to do where a sign that cannot be seen stands in a value; undefined where there is none. */
export function unseenFix(what: string, value: string): string | undefined {
  return new RegExp(`[${unseen}]`, 'u').test(value) ? `Type ${what} again: a sign that cannot be seen stands in it.` : undefined;
}
