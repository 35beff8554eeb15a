import type { Rule } from './rules.ts';

export const kinds = ['name', 'country', 'organisation', 'topic', 'words', 'phrase', 'exclusion', 'filter', 'order'] as const;

export type Kind = (typeof kinds)[number];

/** The kinds whose queries have signs or an order that a search may not know. A phrase in quotation marks both know. */
export const withOperators: ReadonlySet<Kind> = new Set(['exclusion', 'filter', 'order']);

export interface JudgedQuery {
  readonly kind: Kind;
  /** What goes into the field. */
  readonly typed: string;
  /** What the reader wants, in words. */
  readonly need: string;
  readonly relevant: Rule;
  /** How the rule came to be. */
  readonly how: string;
  /** Where an order is asked for: only the first ten of the answers in it count. */
  readonly order?: 'newest' | 'oldest';
}
