import { inspect } from 'node:util';
import { refusalIn } from '../told/refusal.ts';
import type { RefusalCode } from '../told/refusal.ts';
import type { ProcessKind } from './kinds.ts';

/** What a process tells at its end. */
export type Ending<Done> = { readonly done: Done } | { readonly thrown: Thrown };

/** What a process has thrown, as plain data, so that another can say of it what this one would. */
interface Thrown {
  /** All of it, as `inspect` shows it. */
  readonly shown: string;
  /** What the system refused, where that was it, and what it said. */
  readonly refusal?: { readonly code: RefusalCode; readonly message: string } | undefined;
}

export function thrownOf(error: unknown): Thrown {
  const refused = refusalIn(error);
  return { shown: inspect(error), refusal: refused && { code: refused.code, message: refused.message } };
}

/** The error that another process has thrown: whoever inspects it sees what would have been seen there. */
export class ThrownElsewhere extends Error {
  override name = 'ThrownElsewhere';
  readonly code: RefusalCode | undefined;
  readonly #shown: string;

  constructor({ shown, refusal }: Thrown) {
    super(refusal?.message ?? shown.split('\n', 1).join(''));
    this.code = refusal?.code;
    this.#shown = shown;
  }

  [inspect.custom](): string {
    return this.#shown;
  }
}

/** What a process of a kind tells in this form is what the kind says: it is the same code. */
export function isEnding<Job, Done>(_: ProcessKind<Job, Done>, value: unknown): value is Ending<Done> {
  return typeof value === 'object' && value !== null && ('done' in value || ('thrown' in value && isThrown(value.thrown)));
}

function isThrown(value: unknown): value is Thrown {
  return typeof value === 'object' && value !== null && 'shown' in value && typeof value.shown === 'string';
}
