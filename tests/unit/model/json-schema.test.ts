import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas, schemaText } from '../../../src/model/json-schema.ts';
import { root } from '../../helpers/site.ts';

const schemas = jsonSchemas();

/** Whether a tool that reads YAML as most do would let these fields pass. */
function passes(kind: string, yaml: string): boolean {
  return z.fromJSONSchema(schemas[kind] ?? {}).safeParse(parse(yaml)).success;
}

test('the schemas in the project are those of the model: node scripts/schema.ts writes them anew', () => {
  expect(readdirSync(join(root, 'schemas')).sort()).toEqual(Object.keys(schemas).map((kind) => `${kind}.schema.json`).sort());
  for (const [kind, schema] of Object.entries(schemas)) expect(readFileSync(join(root, `schemas/${kind}.schema.json`), 'utf8')).toBe(schemaText(schema));
});

/** The ways to the fields of a schema that say nothing of themselves. */
function undescribed(schema: unknown, way = ''): string[] {
  if (Array.isArray(schema)) return schema.flatMap((one) => undescribed(one, way));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    if (key !== 'properties' || typeof value !== 'object' || value === null) return undescribed(value, way);
    return Object.entries(value).flatMap(([field, of]: [string, object]) => [...('description' in of ? [] : [`${way}.${field}`]), ...undescribed(of, `${way}.${field}`)]);
  });
}

test.each(Object.entries(schemas))('the schema of %s says of every field what it is for, as an editor shows it while it is typed', (_, schema) => {
  expect(undescribed(schema)).toEqual([]);
  expect(JSON.stringify(schema).match(/"description":/g)?.length).toBeGreaterThan(5);
});

describe('a schema', () => {
  const examples = [...readFileSync(join(root, 'docs/editing.md'), 'utf8').matchAll(/^```\w+ content\/(\w+)(?:\.yaml|\/\S+)\n(?:---\n)?([^]*?)(?:---\n[^]*?)?```$/gm)].map(([, kind = '', yaml = '']) => [kind, yaml] as const);

  test('lets every example of docs/editing.md pass', () => {
    expect(new Set(examples.map(([kind]) => kind))).toEqual(new Set(Object.keys(schemas)));
    for (const [kind, yaml] of examples) expect(passes(kind, yaml), `${kind}\n${yaml}`).toBe(true);
  });

  test.each([
    ['articles', 'title: 1984\ndate: 2001\nsource: 7\ndraft: true\npeople: Ada\nmentions: { Paris: none }'],
    ['people', 'name: Ada\nvariants: A. Ada\nroles: { title: Writer }'],
    ['people', 'name: Ada\nvariants: [A. Ada, { form: Ада, kind: native }]'],
    ['countries', 'code: FR'],
  ])('of %s takes what a tool makes of typed text, and one value for a list: %j', (kind, yaml) => {
    expect(passes(kind, yaml)).toBe(true);
  });

  test.each([
    ['articles', 'title: One\ndate: 2001'],
    ['articles', 'title: One\ndate: 2001\nsource: x\npoeple: Ada'],
    ['articles', 'title: One\ndate: 2001\nsource: x\ncorrections: [{ date: 2001 }]'],
    ['articles', 'title: One\ndate: 2001\nsource: x\ntranslation: { from: fr, method: magic }'],
    ['people', 'name: Ada\nvariants: [{ form: Ада, kind: nativ }]'],
    ['archive', 'title: One\nquotes: curly'],
  ])('of %s refuses what the archive refuses: %j', (kind, yaml) => {
    expect(passes(kind, yaml)).toBe(false);
  });
});
