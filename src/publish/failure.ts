import { inspect } from 'node:util';
import type { Edition } from '../edition/edition.ts';

/** The archive has errors, or what was made of it is not whole: nothing was published. The message is the report. */
export class BuildFailed extends Error {
  override name = 'BuildFailed';
  readonly edition: Edition;

  constructor(report: string, edition: Edition) {
    super(report);
    this.edition = edition;
  }
}

/** Why a build failed, in words. What nobody foresaw is shown whole, so that it can be reported. */
export function failureText(error: unknown): string {
  return error instanceof BuildFailed ? error.message : `This is a fault of the software; please report it with what follows.\n${inspect(error)}`;
}
