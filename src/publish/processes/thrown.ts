import { inspect } from 'node:util';
import { refusalIn } from '../told/refusal.ts';
import type { RefusalCode } from '../told/refusal.ts';

/** What a process has thrown, as plain data, so that another can say of it what this one would. */
export interface Thrown {
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

export function isThrown(value: unknown): value is Thrown {
  return typeof value === 'object' && value !== null && 'shown' in value && typeof value.shown === 'string';
}
