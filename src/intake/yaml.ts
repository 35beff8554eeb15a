import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Place } from '../model/place.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

export type FieldPath = readonly (string | number)[];

export interface YamlFields {
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every scalar stays the text that was typed; a key twice is an error. */
const options = { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, stringKeys: true } as const;

/**
 * Reads fields.
 * @param firstLine the line of the file in which the YAML begins, from 1
 */
export function readYaml(file: string, yaml: string, firstLine: number): { ok: true; values: Record<string, unknown> } | { ok: false; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter: lines });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { ok: false, problems: faults.map((fault) => problem('yaml-invalid', place(fault.pos[0]), { reason: lowerFirst(fault.message) })) };
  }
  if (!isMap(document.contents)) return { ok: false, problems: [problem('yaml-not-fields', { file, line: firstLine, column: 1 }, null)] };
  try {
    const values: unknown = document.toJS({ maxAliasCount: 0 });
    return { ok: true, values: isRecord(values) ? values : {} };
  } catch {
    return { ok: false, problems: [problem('yaml-alias', place(Math.max(yaml.search(/(?<=^|[\s[,])\*\S/m), 0)), null)] };
  }
}

/**
 * Where a value stands; where the value is absent, where its parent stands. Reads the YAML again, so it is for problems only.
 */
export function placeOf(file: string, yaml: string, firstLine: number, path: FieldPath): Place {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter: lines });
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { file, line: line + firstLine - 1, column: col };
  }
  return { file, line: firstLine === 1 ? 1 : firstLine - 1, column: 1 };
}

/** Where the name of a field stands. */
export function placeOfKey(file: string, yaml: string, firstLine: number, path: FieldPath): Place {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter: lines });
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => String(item.key) === String(path.at(-1)));
    if (isNode(pair?.key) && pair.key.range) {
      const { line, col } = lines.linePos(pair.key.range[0]);
      return { file, line: line + firstLine - 1, column: col };
    }
  }
  return placeOf(file, yaml, firstLine, path);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowerFirst(text: string): string {
  const [sentence = ''] = text.split('\n');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
