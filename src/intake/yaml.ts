import { isAlias, isMap, parseDocument, visit } from 'yaml';
import type { Document, LineCounter, Node } from 'yaml';
import type { Place } from '../model/place.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { quotedLine } from './quoted-line.ts';
import { takeComments } from './yaml-comments.ts';
import { depthFault, faultsOf, fieldlessFault } from './yaml-faults.ts';
import type { FoundFault } from './yaml-faults.ts';
import { linesOf, placeAt, yamlOptions } from './yaml-places.ts';
import type { FieldPath } from './yaml-places.ts';

export interface Fields {
  readonly values: Record<string, unknown>;
  /** What stands behind values as comments, by the way to the value. */
  readonly comments: readonly { readonly path: FieldPath; readonly comment: string; readonly place: Place }[];
  /** The values as they would be if the comments were part of them. */
  readonly withComments: Record<string, unknown>;
}

/**
 * Reads fields.
 * @param firstLine the line of the file in which the YAML begins, from 1
 */
export function readYaml(file: string, yaml: string, firstLine: number): ({ ok: true } & Fields) | { ok: false; problems: Problem[] } {
  let lines: LineCounter | undefined;
  const place = (offset: number) => placeAt(file, (lines ??= linesOf(yaml)), firstLine, offset);
  const told = (faults: readonly FoundFault[]) => faults.map(({ fault, offset }) => problem('yaml-invalid', place(offset), { fault, right: quotedLine(yaml, offset) }));
  const deep = depthFault(yaml);
  if (deep !== undefined) return { ok: false, problems: told([deep]) };
  const document = parseDocument(yaml, yamlOptions);
  const faults = faultsOf(document, yaml);
  if (faults.length > 0) return { ok: false, problems: told(faults) };
  const fieldless = isMap(document.contents) ? undefined : fieldlessFault(yaml);
  if (fieldless !== undefined) return { ok: false, problems: told([fieldless]) };
  if (!isMap(document.contents)) return { ok: false, problems: [problem('yaml-not-fields', { file, line: firstLine, column: 1 }, null)] };
  const shared = /[&*]/.test(yaml) ? anchorOrAlias(document) : undefined;
  if (shared !== undefined) return { ok: false, problems: [problem('yaml-alias', place(shared.range?.[0] ?? 0), null)] };
  const values = valuesOf(document);
  const comments = takeComments(document, yaml).map(({ path, comment, offset }) => ({ path, comment, place: place(offset) }));
  return { ok: true, values, comments, withComments: comments.length === 0 ? values : valuesOf(document) };
}

/** An anchor takes the `&word` it begins with out of a text without a trace; an alias may repeat what is not there, or without end. */
function anchorOrAlias(document: Document.Parsed): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor === undefined) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

function valuesOf(document: Document.Parsed): Record<string, unknown> {
  const values: unknown = document.toJS();
  return isRecord(values) ? values : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
