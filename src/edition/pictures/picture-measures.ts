import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../disk/error-code.ts';
import type { Kept } from '../../kept/kept.ts';
import { sha256Of, stampAgain, stampOf } from '../../kept/stamp.ts';
import type { Stamp } from '../../kept/stamp.ts';
import { keptName } from '../../kept/kept-name.ts';
import { measured } from './measured-picture.ts';
import type { Measured } from './measured-picture.ts';

interface KeptMeasure {
  readonly stamp: Stamp;
  readonly measured: Measured | undefined;
}

/** A picture, and its bytes. */
export interface MeasuredFile extends Measured {
  /** In bytes. */
  readonly fileSize: number;
  readonly sha256: string;
}

const keptMeasures = keptName<ReadonlyMap<string, KeptMeasure>>('picture-measures');

/** How large the pictures of a content folder are: one that has not changed since an earlier run is not read again. */
export class PictureMeasures {
  readonly #root: string;
  readonly #kept: Kept | undefined;
  #before: ReadonlyMap<string, KeptMeasure> | undefined;
  readonly #files = new Map<string, KeptMeasure>();

  constructor(root: string, kept?: Kept) {
    this.#root = root;
    this.#kept = kept;
  }

  /** Undefined for what is no picture. */
  of(file: string): MeasuredFile | undefined {
    const found = this.#files.get(file) ?? this.#again(file) ?? this.#anew(file);
    if (found !== undefined) this.#files.set(file, found);
    return found?.measured && { ...found.measured, fileSize: found.stamp.size, sha256: found.stamp.sha256 };
  }

  /** Why the system lets nobody who builds read it; undefined where it does. */
  refusal(file: string): string | undefined {
    try {
      accessSync(join(this.#root, file), constants.R_OK);
      return undefined;
    } catch (error) {
      const code = errorCode(error);
      return code === 'ENOENT' ? undefined : code; // Taken away since it was seen: whoever copies it tells.
    }
  }

  /** Keeps the measures for the next run. */
  save(): void {
    const before = this.#before;
    if (before === undefined) return;
    const isOther = before.size !== this.#files.size || [...this.#files].some(([file, { stamp }]) => before.get(file)?.stamp !== stamp);
    if (isOther) this.#kept?.store.write(keptMeasures, this.#files);
  }

  #again(file: string): KeptMeasure | undefined {
    if (this.#kept === undefined) return undefined;
    this.#before ??= this.#kept.store.read(keptMeasures) ?? new Map();
    const before = this.#before.get(file);
    const stamp = before && stampAgain(this.#root, file, before.stamp, this.#kept.now);
    if (before === undefined || stamp === undefined) return undefined;
    return stamp === before.stamp ? before : { ...before, stamp };
  }

  #anew(file: string): KeptMeasure | undefined {
    try {
      const bytes = readFileSync(join(this.#root, file));
      return { measured: measured(bytes), stamp: stampOf(this.#root, file, sha256Of(bytes), this.#kept?.now ?? 0) };
    } catch {
      return undefined;
    }
  }
}
