import type { Content } from '../../src/intake/content.ts';
import { readingContent } from '../../src/intake/read-content.ts';
import { atOnce } from '../../src/model/steps.ts';
import type { Problems } from '../../src/problems/collector.ts';

/** Reads a whole content folder without a rest, and with nothing that is kept. What is wrong goes to `problems`. */
export function readContent(root: string, problems: Problems): Content {
  return atOnce(readingContent(root, problems));
}
