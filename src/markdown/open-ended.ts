import type { Code, Html } from 'mdast';

/** What begins something that takes in all that follows, up to an end that is not there: a comment or a style, of which readers see nothing, or code. */
export interface OpenEnded {
  readonly is: 'open comment' | 'open code';
  readonly label: string;
}

/** The beginnings of a block of HTML that goes on through empty lines, but for one that readers see. */
const kinds = [
  [/^ *<!--/, '-->'], [/^ *<script\b/i, '</script>'], [/^ *<style\b/i, '</style>'], [/^ *<textarea\b/i, '</textarea>'], [/^ *<\?/, '?>'], [/^ *<!\[CDATA\[/, ']]>'], [/^ *<![a-z]+/i, '>'],
] as const;

/** @param source of the node, which is in no quotation or list: it would end with that */
export function openEnded(node: Code | Html, source: string): OpenEnded | undefined {
  if (node.type === 'html') {
    const [begins, end = ''] = kinds.find(([one]) => one.test(source)) ?? [];
    return begins === undefined || source.toLowerCase().includes(end) ? undefined : { is: 'open comment', label: begins.exec(source)?.[0].trim() ?? '' };
  }
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  const last = source.slice(source.lastIndexOf('\n') + 1).trimEnd();
  return fence === undefined || (source.includes('\n') && last.endsWith(fence)) ? undefined : { is: 'open code', label: fence };
}
