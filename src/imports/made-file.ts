import { longestRecord } from '../intake/read-text.ts';
import { problem } from '../problems/catalogue.ts';
import { articleText } from './article-file.ts';
import type { Draft } from './draft.ts';
import type { Made } from './filing/decision.ts';
import type { Naming } from './records/naming.ts';

/** The file that a draft makes, with records that the archive can read, or why there is none. */
export function madeFile(draft: Draft, naming: Naming): Made {
  if (!naming.ok) return naming;
  const text = articleText(draft, naming.refs);
  const bytes = naming.made.values().reduce((most, record) => Math.max(most, Buffer.byteLength(record.text)), Buffer.byteLength(text));
  if (bytes <= longestRecord) return { ok: true, text };
  const { fix } = problem('file-too-big', { file: '' }, { bytes, limit: longestRecord });
  return { ok: false, reasons: [`It would make a file of ${bytes} bytes; a record may have ${longestRecord}. ${fix}`] };
}
