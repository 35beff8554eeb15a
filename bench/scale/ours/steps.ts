import { join } from 'node:path';
import type { Archive } from '../archive.ts';
import type { Cost } from '../measuring/cost.ts';
import { timed } from '../measuring/timed.ts';
import { argumentsOf } from './arguments.ts';
import { pagesIn, sizeOf } from './site.ts';
import type { Pages, Size } from './site.ts';

export interface Step extends Cost {
  readonly name: string;
  readonly pages?: Pages;
  /** Of the finished site. */
  readonly size?: Size;
}

/** The names of what is done with every generator. */
export const steps = { cold: 'cold, no cache of any kind', more: 'one more article', same: 'nothing changed' } as const;

/** Our own commands, in a checkout. */
export class OurCommands {
  readonly out: string;
  readonly #checkout: string;
  readonly #content: string;

  constructor(checkout: string, { content }: Archive) {
    this.#checkout = checkout;
    this.#content = content;
    this.out = join(checkout, 'dist');
  }

  async build(name: string): Promise<Step> {
    // With an address there are feeds, a sitemap and whole addresses, as on every site that is published.
    const { said, ...cost } = await this.#run('build', '--site', 'https://bench.example');
    return { name, ...cost, pages: pagesIn(said), size: sizeOf(this.out) };
  }

  async check(name: string): Promise<Step> {
    const { wall, cpu, peak } = await this.#run('check');
    return { name, wall, cpu, peak };
  }

  /** Writes the articles in the interchange form. */
  async export(file: string): Promise<void> {
    await this.#run('export', '--out', file);
  }

  #run(name: string, ...args: readonly string[]): ReturnType<typeof timed> {
    return timed({ program: process.execPath, args: [...argumentsOf(this.#checkout, name), '--content', this.#content, ...args], folder: this.#checkout });
  }
}
