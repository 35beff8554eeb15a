import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openEdition } from '../../src/edition/edition.ts';
import { localeOf } from '../../src/locale/locale.ts';
import { archiveSettings } from '../../src/model/archive-settings.ts';
import { articleFields } from '../../src/model/article.ts';
import { authorityFields } from '../../src/model/authority.ts';
import { authorityKinds } from '../../src/model/kinds.ts';
import { parseDate } from '../../src/model/dates/parse-date.ts';
import { buildSpecs } from '../../src/publish/command/build-options.ts';
import { headersFile } from '../../src/publish/host-files/headers.ts';
import { contentSecurityPolicyHeader } from '../../src/site/content-security-policy.ts';
import { ownFiles } from '../../src/site/addresses/own-files.ts';
import { root, temporaryFolder } from '../helpers/site.ts';
import { dot } from '../helpers/small-site.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** A page of the documentation: its path from the root of the project, its text and its Markdown. */
interface Page {
  readonly path: string;
  readonly text: string;
  readonly tree: Root;
}

const paths = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

function page(path: string): Page {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  return { path, text, tree: markdown.parse(text) };
}

const pages = paths.map(page);
const editing = page('docs/editing.md');
const deploying = page('docs/deploying.md');

function textOf(node: Nodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What stands under a heading, up to the next one of its level or above. */
function section({ tree }: Page, title: string): Root {
  const from = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const heading = tree.children[from];
  if (heading?.type !== 'heading') throw new Error(`There is no heading ${title}`);
  const below = tree.children.slice(from + 1);
  const end = below.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return { type: 'root', children: end < 0 ? below : below.slice(0, end) };
}

/** What stands in the blocks of code. */
function codeOf(tree: Root): string {
  const found: string[] = [];
  visit(tree, 'code', ({ value }) => { found.push(value); });
  return found.join('\n');
}

/** The rows of the tables whose first column bears a title, below that row of titles. */
function rows(tree: Root, title: string): string[][] {
  const found: string[][] = [];
  visit(tree, 'table', ({ children: [head, ...body] }) => {
    if (head !== undefined && head.children[0] !== undefined && textOf(head.children[0]) === title) found.push(...body.map(({ children }) => children.map(textOf)));
  });
  return found;
}

const fieldTable = z.looseObject({ properties: z.record(z.string(), z.unknown()).optional() });

/** The names of a schema's fields and of the fields within them. */
function fieldsOf(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  const walk = (part: unknown) => {
    if (Array.isArray(part)) part.forEach(walk);
    else if (typeof part === 'object' && part !== null) {
      for (const name of Object.keys(fieldTable.safeParse(part).data?.properties ?? {})) names.add(name);
      Object.values(part).forEach(walk);
    }
  };
  walk(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  return names;
}

/** The anchors of a page's headings, as GitHub makes them. */
function anchors({ tree }: Page): string[] {
  const found: string[] = [];
  visit(tree, 'heading', (heading) => {
    found.push(textOf(heading).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'));
  });
  return found;
}

describe('docs/editing.md names every field, and no other', () => {
  const records = authorityFields('UTC');
  const every = rows(section(editing, 'Every record'), 'Field').map(([field = '']) => field);
  const titles = { people: 'People', countries: 'Countries', organisations: 'Organisations', topics: 'Topics', sources: 'Sources' };

  test('of an article', () => {
    const named = rows(section(editing, 'Fields of an article'), 'Field').map(([field]) => field);
    expect(new Set(named)).toEqual(fieldsOf(articleFields('UTC')));
  });

  test.each(authorityKinds)('of a record of %s', (kind) => {
    const named = rows(section(editing, titles[kind]), 'Field').map(([field = '']) => field);
    expect(new Set([...every, ...named])).toEqual(fieldsOf(records[kind]));
  });

  test('of archive.yaml', () => {
    const named = rows(section(editing, 'The settings: archive.yaml'), 'Field').map(([field]) => field);
    expect(new Set(named)).toEqual(fieldsOf(archiveSettings));
  });
});

describe('docs/editing.md is right', () => {
  test('about what a page shows for each date', () => {
    const shown = rows(section(editing, 'Dates'), 'Write');
    expect(shown.length).toBeGreaterThan(10);
    const locale = localeOf('en-GB');
    for (const [typed = '', words] of shown) {
      const read = parseDate(typed, 'UTC');
      expect(read.ok ? [locale.date(read.date), locale.dates.time(read.date) ?? []].flat().join(', ').replaceAll('\u00a0', ' ') : read.reason, typed).toBe(words);
    }
  });

  test('in its examples: together they are an archive with which nothing is wrong', () => {
    const folder = temporaryFolder();
    const write = (path: string, bytes: string | Buffer) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    };
    const examples: string[] = [];
    visit(editing.tree, 'code', ({ meta, value }) => {
      if (meta?.startsWith('content/') !== true) return;
      examples.push(meta);
      write(meta, `${value}\n`);
    });
    write('content/articles/2001/example-bridge.png', dot);
    expect(examples).toContain('content/archive.yaml');
    const { problems } = openEdition({ content: join(folder, 'content'), base: '/', site: undefined, drafts: true });
    expect(problems.all().map(({ file, code }) => `${file} ${code}`)).toEqual([]);
  });
});

describe('the documentation', () => {
  test.each(paths)('%s has links that lead somewhere', (path) => {
    const from = page(path);
    expect(from.text, `${path} is missing or empty`).not.toBe('');
    const broken: string[] = [];
    visit(from.tree, (node) => {
      if ((node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') || /^[a-z]+:/.test(node.url)) return;
      const [file = '', anchor] = node.url.split('#');
      const target = file === '' ? from.path : join(dirname(from.path), decodeURIComponent(file));
      const there = existsSync(join(root, target)) && (anchor === undefined || !target.endsWith('.md') || anchors(pages.find((one) => one.path === target) ?? page(target)).includes(decodeURIComponent(anchor)));
      if (!there) broken.push(node.url);
    });
    expect(broken).toEqual([]);
  });

  test.each(paths)('%s names no file of the project that is not there', (path) => {
    // Where the house is described, a path may begin with a room.
    const rooms = ['docs/architecture.md', 'docs/decisions.md'].includes(path) ? readdirSync(join(root, 'src')) : [];
    const named: string[] = [];
    visit(page(path).tree, 'inlineCode', ({ value }) => {
      const [folder = '', ...rest] = value.split('/');
      if (!/^[\w./-]+$/.test(value) || rest.length === 0) return;
      if (rooms.includes(folder)) named.push(`src/${value}`);
      else if (['bench', 'eslint', 'scripts', 'src', 'tests'].includes(folder)) named.push(value);
    });
    if (rooms.length > 0) expect(named.length).toBeGreaterThan(5);
    expect(named.filter((file) => !['', '.ts', '.mjs', '.astro'].some((ending) => existsSync(join(root, `${file}${ending}`))))).toEqual([]);
  });

  test.each(['assemble', 'build', 'check', 'dev', 'export', 'import', 'merge', 'record', 'start', 'verify'])('names every option of "%s"', async (command) => {
    const options = (await help(command)).match(/--[a-z][a-z-]*/g) ?? [];
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(pages.some(({ text }) => new RegExp(`${option}(?![\\w-])`).test(text)), option).toBe(true);
  });

  test('docs/deploying.md has a row for every option of a build', () => {
    const named = rows(section(deploying, 'Building'), 'Option').map(([option = '']) => option);
    const wanted = Object.entries(buildSpecs).map(([name, spec]) => ('value' in spec ? `--${name} ${spec.value}` : `--${name}`));
    expect(named).toEqual(expect.arrayContaining(wanted));
  });

  test('docs/deploying.md has no site built into dist, where the one that was there before would be published too', () => {
    expect(codeOf(deploying.tree)).not.toMatch(/--out dist\//);
  });

  test('docs/deploying.md gives the policy that the code has, wherever it gives one', () => {
    const given = deploying.text.match(/default-src .*?frame-ancestors '\w+'/g) ?? [];
    expect(given.length).toBeGreaterThan(2);
    expect(new Set(given)).toEqual(new Set([contentSecurityPolicyHeader]));
  });

  test('docs/deploying.md and docs/problems.md name every file that a build puts beside the pages', () => {
    const folder = rows(section(deploying, 'What is in the folder'), 'Path').map(([path]) => path).join(', ').split(', ');
    expect(folder).toEqual(expect.arrayContaining([...ownFiles]));
    const taken = textOf(section(page('docs/problems.md'), 'redirect-taken'));
    for (const file of ownFiles) expect(taken).toContain(file);
  });

  describe('docs/deploying.md has kept for ever', () => {
    const kept = rows(section(deploying, 'Caching'), 'Path').flatMap(([path = '', value = '']) => (value.endsWith('immutable') ? [[path.replace(/\*$/, ''), value] as const] : []));

    test('the same folders by its table as "_headers" has', () => {
      const given = [...headersFile('/').matchAll(/^\/(.+)\*\n {2}Cache-Control: (.*)$/gm)].map(([, folder, value]) => [folder, value]);
      expect(given.length).toBeGreaterThan(2);
      expect(kept).toEqual(given);
    });

    test.each([
      ['nginx', /~(\^\S+) +"(.*)";/g, ['/', '/archive/']],
      ['Apache', /m#(\^\S+)# && .*\n +Header set Cache-Control "(.*)"/g, ['/']],
    ] as const)('these folders and nothing else by its configuration of %s', (server, rule, bases) => {
      const rules = [...codeOf(section(deploying, server)).matchAll(rule)];
      expect(rules).toHaveLength(bases.length);
      rules.forEach(([, pattern = '', value], at) => {
        const keeps = (path: string) => new RegExp(pattern).test(`${bases[at] ?? ''}${path}`);
        for (const [folder, wanted] of kept) expect([keeps(`${folder}a/one.bin`), value], folder).toEqual([true, wanted]);
        for (const path of ['', 'about/index.html', 'search/start.json', 'search/page.js', 'articles/_astro/a.png', 'articles/search/data/a.png']) expect(keeps(path), path).toBe(false);
      });
    });

    test('these folders and nothing else by its configuration of Caddy', () => {
      const [, paths, value] = /@kept \{\n\tpath (.*)\n\t+file\n\t*\}\nheader @kept Cache-Control "(.*)"/.exec(codeOf(section(deploying, 'Caddy')).replaceAll('\n\t', '\n')) ?? [];
      expect(paths?.split(' ').map((path) => [path.replace(/^\/|\*$/g, ''), value])).toEqual(kept);
    });
  });
});

/** What a command says to `--help`. */
function help(command: string): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, `scripts/${command}.ts`), '--help'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', () => { resolve(said); });
  });
}
