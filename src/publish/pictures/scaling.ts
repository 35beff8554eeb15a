import type { Size } from '../../site/smaller-pictures.ts';
import type { ThreadKind } from '../threads/kinds.ts';

/** Makes pictures smaller. It can load no native code. */
export const scalingThread: ThreadKind<undefined, ScalingAsked, ScalingTold> = { program: new URL('./scaling-thread.ts', import.meta.url), execArgv: ['--no-addons'] };

/** What the thread is asked: the bytes of a picture, the size that its head gives, and the sizes that are wanted. */
export interface ScalingAsked {
  readonly bytes: Uint8Array;
  readonly whole: Size;
  readonly wanted: readonly Size[];
}

/** What it answers: the pictures in the order in which they were asked for, or why there are none. */
export type ScalingTold =
  | { readonly is: 'made'; readonly pictures: readonly Uint8Array[] }
  | { readonly is: 'not decoded' }
  /** What makes them is not installed as it has to be. */
  | { readonly is: 'not at hand'; readonly why: string };
