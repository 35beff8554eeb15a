import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { Place } from '../model/place.ts';

export type FieldPath = readonly (string | number)[];

/** Every scalar stays the text that was typed. That no key stands twice is for `twiceIn` to tell. */
export const yamlOptions = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, stringKeys: true, resolveKnownTags: false } as const;

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
      this.#read = { document: parseDocument(this.#yaml, yamlOptions), lines: linesOf(this.#yaml) };
    }
    return this.#read;
  }
}

/** Where lines begin. The parser's own count misses those that it passes over where something is wrong. */
export function linesOf(yaml: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return lines;
}

export function placeAt(file: string, lines: LineCounter, firstLine: number, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}
