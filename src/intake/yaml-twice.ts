import { isScalar, visit, YAMLParseError } from 'yaml';
import type { Document } from 'yaml';

/** The fields that stand in one group twice. The parser would hold each against all before it, and of ten thousands take half a minute. */
export function twiceIn(document: Document.Parsed): readonly YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [begin = 0] = key.range ?? [];
        if (names.has(key.value)) found.push(new YAMLParseError([begin, begin + 1], 'DUPLICATE_KEY', 'Map keys must be unique'));
        names.add(key.value);
      }
    },
  });
  return found;
}
