import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freshCheckout } from '../../bench/scale/ours/checkout.ts';
import { cacheFolder } from '../../src/kept/places.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the project's commands run that tests begin; where it is not given, in the project itself. */
    readonly checkout: string | undefined;
  }
}

/**
 * Gives tests a checkout of their own for the project's commands, as one build at a time is at work in each. It is gone when they are over;
 * what a run that was stopped has left gives way to the next.
 */
export default function ownCheckout(project: TestProject): () => void {
  const folder = join(cacheFolder, 'test-checkout');
  project.provide('checkout', freshCheckout(folder));
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
