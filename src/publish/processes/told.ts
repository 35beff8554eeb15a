import type { ProcessKind } from './kinds.ts';
import { isThrown } from './thrown.ts';
import type { Thrown } from './thrown.ts';

/** What a process tells at its end. */
export type Told<Done> = { readonly done: Done } | { readonly thrown: Thrown };

/** What a process of a kind tells in this form is what the kind says: it is the same code. */
export function isTold<Job, Done>(_: ProcessKind<Job, Done>, value: unknown): value is Told<Done> {
  return typeof value === 'object' && value !== null && ('done' in value || ('thrown' in value && isThrown(value.thrown)));
}
