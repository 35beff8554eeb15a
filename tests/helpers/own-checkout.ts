import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freshCheckout } from '../../bench/scale/ours/checkout.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the project's commands run that tests begin; where it is not given, in the project itself. */
    readonly checkout: string | undefined;
  }
}

/** Gives tests a checkout of their own for the project's commands, as one build at a time is at work in each. It is gone when they are over. */
export default function ownCheckout(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-checkout-'));
  project.provide('checkout', freshCheckout(join(folder, 'checkout')));
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
