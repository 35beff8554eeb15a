import type { Filed } from '../origins/origin.ts';

/** What is to become of an item. */
export type Decision =
  | {
    readonly is: 'left';
    readonly fate: 'unchanged' | 'kept' | 'duplicate' | 'conflict';
    readonly file: string;
    /** Why, where there is more to say than the fate does. */
    readonly reason?: string;
    /** What is to be kept of it. */
    readonly filed?: Filed | undefined;
  }
  | { readonly is: 'written'; readonly fate: 'created' | 'updated'; readonly text: string; readonly filed: Filed }
  | { readonly is: 'conflict'; readonly text: string; readonly filed: Filed; readonly reason: string }
  | { readonly is: 'refused'; readonly reasons: readonly string[] };

/** The file that an item makes, or why it makes none. */
export type Made = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reasons: readonly string[] };

export function refused(...reasons: readonly string[]): Decision {
  return { is: 'refused', reasons };
}
