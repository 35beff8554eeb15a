import { isAlias, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Place } from '../model/place.ts';
import { problem } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

export type FieldPath = readonly (string | number)[];

/** Every scalar stays the text that was typed; a key twice is an error. */
const options = { schema: 'failsafe', uniqueKeys: true, prettyErrors: false, stringKeys: true } as const;

/**
 * Reads fields.
 * @param firstLine the line of the file in which the YAML begins, from 1
 */
export function readYaml(file: string, yaml: string, firstLine: number): { ok: true; values: Record<string, unknown> } | { ok: false; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { ...options, lineCounter: lines });
  const place = (offset: number) => placeAt(file, lines, firstLine, offset);
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return { ok: false, problems: faults.map((fault) => problem('yaml-invalid', place(fault.pos[0]), { reason: lowerFirst(fault.message) })) };
  }
  if (!isMap(document.contents)) return { ok: false, problems: [problem('yaml-not-fields', { file, line: firstLine, column: 1 }, null)] };
  const shared = anchorOrAlias(document);
  if (shared !== undefined) return { ok: false, problems: [problem('yaml-alias', place(shared.range?.[0] ?? 0), null)] };
  const values: unknown = document.toJS();
  return { ok: true, values: isRecord(values) ? values : {} };
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

/** Where fields stand in a file. The YAML is read again when the first place is asked for, so it costs nothing where nothing is wrong. */
export class YamlPlaces {
  readonly #file: string;
  readonly #yaml: string;
  readonly #firstLine: number;
  #read: { readonly document: Document.Parsed; readonly lines: LineCounter } | undefined;
  readonly #keys = new Map<YAMLMap, Map<string, unknown>>();

  /** @param firstLine the line of the file in which the YAML begins, from 1 */
  constructor(file: string, yaml: string, firstLine: number) {
    this.#file = file;
    this.#yaml = yaml;
    this.#firstLine = firstLine;
  }

  /** Where a value stands; where the value is absent, where its parent stands. */
  value(path: FieldPath): Place {
    const { document } = this.#parsed();
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#placeOf(document.getIn(path.slice(0, length), true));
      if (place !== undefined) return place;
    }
    return { file: this.#file, line: this.#firstLine === 1 ? 1 : this.#firstLine - 1, column: 1 };
  }

  /** Where the name of a field stands. */
  key(path: FieldPath): Place {
    const { document } = this.#parsed();
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const key = isMap(parent) ? this.#keysOf(parent).get(String(path.at(-1))) : undefined;
    return this.#placeOf(key) ?? this.value(path);
  }

  #keysOf(map: YAMLMap): Map<string, unknown> {
    const known = this.#keys.get(map);
    if (known !== undefined) return known;
    const keys = new Map(map.items.map(({ key }) => [String(key), key]));
    this.#keys.set(map, keys);
    return keys;
  }

  #placeOf(node: unknown): Place | undefined {
    return isNode(node) && node.range ? placeAt(this.#file, this.#parsed().lines, this.#firstLine, node.range[0]) : undefined;
  }

  #parsed() {
    if (this.#read === undefined) {
      const lines = new LineCounter();
      this.#read = { document: parseDocument(this.#yaml, { ...options, lineCounter: lines }), lines };
    }
    return this.#read;
  }
}

function placeAt(file: string, lines: LineCounter, firstLine: number, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowerFirst(text: string): string {
  const [sentence = ''] = text.split('\n');
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '');
}
