import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The names in the fields of a record, from whatever of them can be read, be they valid or not. */
export function looseNames(yaml: string): string[] {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  return ['name', 'variants', 'short'].flatMap((field) => {
    const found: unknown = document.get(field, true);
    const nodes: unknown[] = isSeq(found) ? found.items : [found];
    return nodes.flatMap((node) => {
      const form: unknown = isMap(node) ? node.get('form', true) : node;
      return isScalar(form) && typeof form.value === 'string' && form.value !== '' ? [form.value] : [];
    });
  });
}
