import type { z } from 'zod';
import { nestingFault } from '../markdown/nesting.ts';
import type { Place } from '../model/place.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problems } from '../problems/collector.ts';
import { readFields } from './fields.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { TextReader } from './read-text.ts';
import { neverClosed, withMissingEnd } from './unclosed.ts';
import { unmergedIn } from './unmerged.ts';
import { unprintableIn } from './unprintable.ts';
import { YamlPlaces } from './yaml-places.ts';

/**
 * Reads one Markdown file against its schema; undefined when it has problems, which then stand in `problems`.
 * @param despiteUnknown whether it comes back also where nothing is wrong but fields that are not known
 */
export function readRecord<T extends z.ZodObject>(texts: TextReader, file: string, id: string, schema: T, problems: Problems, despiteUnknown = false) {
  const read = texts(file);
  if (!read.ok) {
    problems.add(read.problem);
    return undefined;
  }
  const fault = unprintableIn(file, read.text) ?? unmergedIn(file, read.text);
  if (fault !== undefined) {
    problems.add(fault);
    return undefined;
  }
  const parted = splitFrontmatter(file, read.text);
  if (!parted.ok) {
    problems.add(parted.problem.code === 'frontmatter-unclosed' ? neverClosed(file, read.text, Object.keys(schema.shape)) : parted.problem);
    return undefined;
  }
  const { yaml, body, bodyLine } = parted.split;
  const deep = nestingFault(body);
  if (deep !== undefined) problems.add(problem('text-too-deep', { file, line: deep.line + bodyLine - 1, column: deep.column }, null));
  const checked = readFields({ file, yaml, firstLine: 2 }, schema, despiteUnknown);
  const told = checked.ok ? checked.warnings : withMissingEnd(file, yaml, Object.keys(schema.shape), checked.problems);
  for (const found of told) problems.add(found);
  // Where the end of the fields is missing, what was taken for the text is not all of it.
  const { fields } = told.every(({ severity, code }) => severity !== 'error' || code === 'field-unknown') ? checked : {};
  if (fields === undefined) return undefined;
  const places = new YamlPlaces(file, yaml, 2);
  const place = (path: readonly (string | number)[]): Place => places.value(path);
  return { id: id.normalize('NFC'), file, fields, body, bodyLine, place };
}
