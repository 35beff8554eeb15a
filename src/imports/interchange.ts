import { z } from 'zod';
import { draftFields } from '../model/article.ts';
import { line } from '../model/fields.ts';
import { segmentFault } from '../model/names/slug.ts';
import { quote } from '../problems/entry.ts';
import type { Reading } from './draft.ts';
import { keyTwice } from './text/key-twice.ts';
import { parsedJson } from './text/parsed-json.ts';
import { markdownOfText } from './text/plain-text.ts';
import { refusalOf } from './refusals.ts';
import { textFault } from './text/text-faults.ts';
import { unlessTooDeep } from './text/too-deep.ts';
import { unprintableInJson } from './text/unprintable.ts';

/**
 * The interchange form: one article a line, each a JSON object. `text` is plain paragraphs parted by blank lines, in which nothing
 * is markup; `markdown` is taken as it is. Null, and an empty text, are the same as no such field.
 * @param timeZone the archive's: dates with a time and an offset are filed under its days
 */
export function interchangeReader(timeZone: string): (json: string) => Reading {
  const schema = itemSchema(timeZone);
  const read = (json: string): Reading => {
    const value = parsedJson(json);
    if (value === undefined) return { ok: false, reasons: ['The line is not valid JSON. Export it again, or mend it.'] };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { ok: false, reasons: ['The line is not a JSON object. Begin it with {, and end it with }.'] };
    const fault = unprintableInJson(json);
    if (fault !== undefined) return { ok: false, reasons: [fault] };
    const twice = keyTwice(json);
    if (twice !== undefined) return { ok: false, reasons: [`The field ${quote(twice)} is there twice. Take one of the two out.`] };
    const fields = Object.fromEntries(Object.entries(value).filter(([, content]) => content !== null && content !== ''));
    const checked = schema.safeParse(fields);
    const isDraft = String(fields['draft']) === 'true';
    const lacking = (isDraft ? [] : ['date', 'source']).filter((field) => fields[field] === undefined).map((field) => `The field ${quote(field)} is missing. Add it.`);
    if (!checked.success) {
      const refused = checked.error.issues.flatMap((issue) => refusalOf(issue, fields, Object.keys(schema.shape)));
      return { ok: false, reasons: [...refused, ...lacking] };
    }
    if (lacking.length > 0) return { ok: false, reasons: lacking };
    const { text, markdown, draft, date, source, ...rest } = checked.data;
    if (text !== undefined && markdown !== undefined) return { ok: false, reasons: ['It has both "text" and "markdown"; one of the two is the article. Take the other out.'] };
    const body = markdown === undefined ? markdownOfText(text ?? '') : markdown.replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
    if (body.trim() === '' && !isDraft) return { ok: false, reasons: ['It has no text. Add "text" or "markdown".'] };
    const inText = textFault(body);
    if (inText !== undefined) return { ok: false, reasons: [inText] };
    return { ok: true, draft: { ...rest, date, source, ...(draft ? { draft } : {}), body } };
  };
  return (json) => unlessTooDeep(() => read(json), (reason) => ({ ok: false, reasons: [reason] }));
}

function itemSchema(timeZone: string) {
  const fields = draftFields(timeZone).shape;
  const body = z.string({ error: 'a text' }).optional();
  return z.strictObject({
    id: line,
    file: filePath.optional(),
    ...fields,
    translation: z.preprocess(asTyped, fields.translation),
    draft: z.preprocess((value) => (typeof value === 'boolean' ? String(value) : value), fields.draft),
    text: body,
    markdown: body,
  });
}

/** A path that can be an address as it is. */
const filePath = line.refine((path) => path.split('/').every((segment) => segmentFault(segment) === undefined), 'the path of a file below articles/, without its ending, as in "2001/example-bridge"');

/** JSON has a true and a false of its own; frontmatter has the words. */
function asTyped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, typeof content === 'boolean' ? String(content) : content]));
}
