import { z } from 'zod';
import { archiveSettings } from './archive-settings.ts';
import { articleFields } from './article.ts';
import { authorityFields } from './authority.ts';

type Json = z.core.JSONSchema.JSONSchema;

/** What the fields of each kind of file may be, as JSON Schema (draft 7, which most of editors' tools read), by the name of the kind. */
export function jsonSchemas(): Readonly<Record<string, Json>> {
  const zone = 'UTC'; // It changes no form, only what day a time with an offset belongs to.
  return Object.fromEntries(Object.entries({ archive: archiveSettings, articles: articleFields(zone), ...authorityFields(zone) }).map(([kind, schema]) => {
    return [kind, { title: `Cuttings: ${kind}`, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any', override: asTyped }) }];
  }));
}

/**
 * What a tool reads is not what the archive reads: it takes `1984` for a number and `true` for true, where the archive takes what was
 * typed. A single value may stand for a list of one, and the form of a variant for the variant.
 */
function asTyped({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  const { def } = zodSchema._zod;
  // Many tools read a pattern without the flag that `\p{Cc}` needs.
  if (def.type === 'string') Object.assign(jsonSchema, { type: ['string', 'number', 'boolean'], ...(jsonSchema.pattern === undefined ? {} : { pattern: jsonSchema.pattern.replace('\\p{Cc}', '\\u0000-\\u001f\\u007f-\\u009f') }) });
  if (def.type === 'enum' && 'true' in def.entries) Object.assign(jsonSchema, { type: ['string', 'boolean'], enum: [true, false, 'true', 'false'] });
  if (def.type === 'map') Object.assign(jsonSchema, { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } });
  if (def.type === 'pipe' && def.in._zod.def.type === 'transform') oneOrSeveral(jsonSchema);
}

function oneOrSeveral(schema: Json): void {
  const { default: empty, description, ...whole } = schema;
  if (whole.type === 'object' && whole.properties === undefined) return;
  const one = whole.type === 'array' ? whole.items : { type: ['string', 'number', 'boolean'] };
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, { ...(description === undefined ? {} : { description }), ...(empty === undefined ? {} : { default: empty }), anyOf: [one, whole] });
}

/** The text of a schema's file. */
export function schemaText(schema: Json): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
