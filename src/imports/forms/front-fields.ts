import { parse as parseToml, TomlDate } from 'smol-toml';
import { splitFrontmatter } from '../../intake/frontmatter.ts';
import { plainText } from '../../intake/read-text.ts';
import { readYaml } from '../../intake/yaml.ts';

interface FlatFields {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The names of those whose value is one text, and no list. */
  readonly alone: ReadonlySet<string>;
}

/** The frontmatter of a file of another generator, with every value a text as far as it is one, and what stands below it. */
export type FrontFields = { readonly ok: true; readonly body: string } & FlatFields | { readonly ok: false; readonly reason: string };

/**
 * Reads YAML between `---`, TOML between `+++` (Hugo), or a JSON object that opens the file (Hugo). Groups within groups get a dotted
 * name, `taxonomies.tags`; a value that stands alone is a list of one.
 */
export function frontFields(file: string, text: string): FrontFields {
  // Generators pass over empty lines above the fields.
  const plain = plainText(text).replace(/^(?:[ \t]*\n)+(?=(?:---|\+\+\+)[ \t]*\n[\w"']+\s*[:=])/, '');
  if (plain.startsWith('+++')) return fromToml(plain);
  // Two braces, or one with a percent sign, begin a template of the text.
  if (/^\{(?![{%])/.test(plain)) return fromJson(plain);
  if (!plain.startsWith('---')) return { ok: true, fields: new Map(), alone: new Set(), body: plain };
  const parted = splitFrontmatter(file, plain);
  if (!parted.ok) return { ok: false, reason: `${parted.problem.message} ${parted.problem.fix}` };
  const read = readYaml(file, parted.split.yaml, 2);
  return read.ok ? { ok: true, ...flat(read.values), body: parted.split.body } : { ok: false, reason: read.problems.map(({ message, fix, line }) => `Line ${line ?? 1}: ${message} ${fix}`).join(' ') };
}

function fromToml(text: string): FrontFields {
  const [, toml, body = ''] = /^\+\+\+[ \t]*\n((?:[^]*?\n)?)\+\+\+[ \t]*(?:\n([^]*))?$/.exec(text) ?? [];
  if (toml === undefined) return { ok: false, reason: 'Its frontmatter begins with +++ and does not end. Put a line +++ behind the fields.' };
  try {
    return { ok: true, ...flat(parseToml(toml)), body };
  } catch (error) {
    return { ok: false, reason: `Its frontmatter is no TOML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''}. Correct it.` };
  }
}

function fromJson(text: string): FrontFields {
  const end = endOfObject(text);
  const [, line = '', body = ''] = /^([^\n]*)(?:\n([^]*))?$/.exec(text.slice(end)) ?? [];
  try {
    const value: unknown = JSON.parse(text.slice(0, end));
    if (typeof value === 'object' && value !== null && line.trim() === '') return { ok: true, ...flat(value), body };
  } catch {
    // The parser has no other way to say that it is none.
  }
  return { ok: false, reason: 'Its frontmatter begins with { and is no JSON. Correct it.' };
}

/** Behind the brace that closes the one at the beginning; braces in texts are none. */
function endOfObject(text: string): number {
  let [depth, isText] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && sign === '{') depth += 1;
    else if (!isText && sign === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** How many groups may stand in each other. */
const deepest = 8;

function flat(values: object): FlatFields {
  const found = new Map<string, string[]>();
  const alone = new Set<string>();
  const walk = (value: unknown, name: string, depth: number) => {
    if (depth > deepest || value === null || value === undefined) return;
    if (Array.isArray(value)) for (const one of value) walk(one, name, depth + 1);
    else if (value instanceof TomlDate || value instanceof Date) add(name, value.toISOString());
    else if (typeof value === 'object') for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') alone.add(name === '' ? key : `${name}.${key}`);
      walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
    }
    else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') add(name, String(value));
  };
  const add = (name: string, text: string) => {
    const others = found.get(name);
    if (others === undefined) found.set(name, [text]);
    else others.push(text);
  };
  walk(values, '', 0);
  return { fields: found, alone };
}
