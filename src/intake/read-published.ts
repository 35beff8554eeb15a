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
  const lines = read.text.split('\n');
  return {
    pages,
    place: (path) => {
      const index = lines.findIndex((line) => line.startsWith(JSON.stringify(addressOf(path))));
      return index < 0 ? { file: publishedFile } : { file: publishedFile, line: index + 1, column: 1 };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON is as wrong as another form.
  }
}
