/** Writes the JSON Schemas of `schemas/` anew from the model: `node scripts/schema.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas, schemaText } from '../src/model/json-schema.ts';
import { projectRoot } from '../src/kept/places.ts';

const folder = join(projectRoot, 'schemas');
mkdirSync(folder, { recursive: true });
for (const [kind, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, `${kind}.schema.json`), schemaText(schema));
