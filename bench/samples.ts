import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/kept/places.ts';

/** Real texts to test and measure with, which are no part of the project: in `SAMPLES_DIR`, or in `shared` beside the project. */
const folder = process.env['SAMPLES_DIR'] ?? join(projectRoot, '../shared');

export interface Sample {
  /** Absolute. */
  readonly file: string;
  /** Why nothing can be done with it, or undefined where it is there. */
  readonly missing: string | undefined;
}

function sample(path: string): Sample {
  const file = join(folder, path);
  return { file, missing: existsSync(file) ? undefined : `there is no ${path} in the folder of samples (SAMPLES_DIR)` };
}

/** 10,049 articles of Reuters of the spring of 1987 in the interchange form. */
export const reuters = sample('corpora/reuters-1987-spring.jsonl.gz');

/** The text of the first article as it was pasted. */
export const firstArticle = sample('seed/eu-kazakhstan-key-partner.txt');
