import type { Place } from '../model/place.ts';
import { addressOf, publishedFile, readPublished } from '../model/published.ts';
import type { PublishedPages } from '../model/published.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import type { TextReader } from './read-text.ts';

/** The record of what was published, as it stands in the content folder. */
export interface Published {
  /** Undefined where there is no record, or one that cannot be read. */
  readonly pages: PublishedPages | undefined;
  /** Where the line of a path stands. */
  readonly place: (path: string) => Place;
}

export const nothingPublished: Published = { pages: undefined, place: () => ({ file: publishedFile }) };

/** Reads the record; what is wrong with it goes to `problems`. */
export function readPublishedFile(texts: TextReader, problems: Problems): Published {
  const read = texts(publishedFile);
  if (!read.ok) {
    problems.add(read.problem);
    return nothingPublished;
  }
  const pages = readPublished(parsed(read.text));
  if (pages === undefined) problems.add(problem('addresses-unreadable', { file: publishedFile }, null));
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    pages,
    place: (path) => {
      lines ??= linesOf(read.text);
      const line = lines.get(JSON.stringify(addressOf(path)));
      return line === undefined ? { file: publishedFile } : { file: publishedFile, line, column: 1 };
    },
  };
}

/** The lines, from 1, by the text in quotation marks that each begins with; of several the first. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const begun = text.split('\n').map((line) => /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0]);
  return new Map(begun.flatMap((key, index) => (key === undefined ? [] : [[key, index + 1] as const])).reverse());
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON is as wrong as another form.
  }
}
