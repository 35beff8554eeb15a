import type { Searched } from './ours/searching.ts';
import type { Step } from './ours/steps.ts';
import type { PeerStep } from './peers/measure.ts';

/** All that one run has measured. Seconds and bytes. */
export interface Report {
  readonly archive: string;
  readonly machine: string;
  readonly ours: readonly Step[];
  readonly searches: readonly Searched[];
  readonly peers: readonly PeerReport[];
}

export type PeerReport = { readonly name: string; readonly steps: readonly PeerStep[] } | { readonly name: string; readonly missing: string };

/** By what ours is measured. */
export const yardstick = 'Hugo';
