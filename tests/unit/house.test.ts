import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { pure, rooms, users } from '../../eslint/house.js';
import { root } from '../helpers/site.ts';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });

/** The rules that a snippet breaks when it stands at `filePath`, of those that hold the house. */
async function broken(filePath: string, snippet: string): Promise<string[]> {
  const [result] = await eslint.lintText(snippet, { filePath });
  const rules = (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  return rules.filter((rule) => !rule.startsWith('@typescript-eslint/') && rule !== 'astro/valid-compile');
}

const wrong = ['house/one-way'];
const names = Object.keys(rooms);

describe('the table', () => {
  test('names only rooms that there are', () => {
    for (const row of [...Object.values(rooms), pure]) expect(names).toEqual(expect.arrayContaining([...row]));
    for (const row of Object.values(users)) expect([...names, ...Object.keys(users)]).toEqual(expect.arrayContaining([...row]));
  });

  test('has no circle', () => {
    const left = new Map(Object.entries(rooms));
    for (let before = -1; before !== left.size;) {
      before = left.size;
      for (const [room, row] of left) if (row.every((other) => !left.has(other))) left.delete(room);
    }
    expect([...left.keys()]).toEqual([]);
  });
});

describe('the table on the page for engineers', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const written = [...page.matchAll(/^\| `(\w+)\/` \|.*\| ([\w, ]+) \|$/gm)].map(([, room, row = '']) => [room, row === 'nothing' ? [] : row.split(', ')]);

  test('is that of the rule, in an order in which each room stands below what it imports', () => {
    expect(written).toEqual(Object.entries(rooms).map(([room, row]) => [room, [...row]]));
    for (const [index, row] of Object.values(rooms).entries()) for (const other of row) expect(names.indexOf(other), `${names[index] ?? ''} -> ${other}`).toBeLessThan(index);
  });

  test.each([['scripts', /^- `scripts\/` .*may import ([\w, ]+)\.$/m], ['bench', /may import ([\w, ]+); \[benchmarks/]])('says what %s may import', (user, sentence) => {
    expect(sentence.exec(page)?.[1]?.split(/, | and /)).toEqual(users[user]);
  });
});

test('nothing is allowed that nobody does', () => {
  const used = new Set(['src', 'scripts'].flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }).filter((item) => /\.(?:ts|astro)$/.test(item.name)).flatMap((item) => {
    const [first, second] = relative(root, item.parentPath).split(sep);
    const source = readFileSync(join(item.parentPath, item.name), 'utf8');
    return [...source.matchAll(/\b(?:from|import) '((?:\.\.\/)+)(?:src\/)?(\w+)\//g)].map(([, , there = '']) => `${(first === 'src' ? second : first) ?? ''} -> ${there}`);
  })));
  const allowed = [...Object.entries(rooms), ['scripts', users['scripts'] ?? []] as const].flatMap(([room, row]) => row.map((there) => `${room} -> ${there}`));
  expect(allowed.filter((one) => !used.has(one))).toEqual([]);
});

describe('imports between rooms', () => {
  test.each(names)('%s imports what its row allows and nothing else', async (room) => {
    for (const other of [...names, 'scripts', 'tests']) {
      const path = Object.hasOwn(rooms, other) ? `../${other}/a.ts` : `../../${other}/a.ts`;
      const allowed = other === room || rooms[room]?.includes(other);
      expect(await broken(`src/${room}/b.ts`, `import '${path}';`), `${room} -> ${other}`).toEqual(allowed ? [] : wrong);
    }
  });

  test.each([
    ["import type { A } from '../site/a.ts';\nexport type B = A;"],
    ["export type B = import('../site/a.ts').A;"],
    ["export { a } from '../site/a.ts';"],
    ["export * from '../site';"],
    ["export const a = await import('../site/a.ts');"],
    ['export const a = await import(`../site/a.ts`);'],
    ["import a = require('../site/a.ts');\nexport default a;"],
    ["import '/src/site/a.ts';"],
    ["import '../model/../site/a.ts';"],
    ["import css from '../site/a.css?inline';\nexport default css;"],
  ])('is held in each form of import: %s', async (snippet) => {
    expect(await broken('src/model/b.ts', snippet)).toEqual(wrong);
  });

  test('goes by the folder and not by the words of the path', async () => {
    expect(await broken('src/model/deep/b.ts', "import './site/a.ts';")).toEqual([]);
    expect(await broken('src/model/deep/b.ts', "import '../site/a.ts';")).toEqual([]);
    expect(await broken('src/model/deep/b.ts', "import '../../site/a.ts';")).toEqual(wrong);
  });

  test('is held in the frontmatter and in the script of an .astro file', async () => {
    const page = (frontmatter: string, script: string) => `---\n${frontmatter}\n---\n<p>x</p>\n<script>\n${script}\n</script>\n`;
    expect(await broken('src/components/B.astro', page("import '../site/a.ts';", "import '../client/a.ts';"))).toEqual([]);
    expect(await broken('src/components/B.astro', page("import '../edition/a.ts';", ''))).toEqual(wrong);
    expect(await broken('src/components/B.astro', page('', "import '../edition/a.ts';"))).toEqual(wrong);
  });

  test('lets no room look outside src, nor a folder be added without a row', async () => {
    expect(await broken('src/edition/b.ts', "import '../../package.json';")).toEqual(wrong);
    expect(await broken('src/utils/b.ts', 'export {};')).toEqual(wrong);
    expect(await broken('src/pages/b.ts', "import '../utils/a.ts';")).toEqual(wrong);
  });

  test('lets scripts and tests use the house', async () => {
    expect(await broken('scripts/b.ts', "import '../src/publish/a.ts';\nimport '../package.json';")).toEqual([]);
    expect(await broken('scripts/b.ts', "import '../src/site/a.ts';")).toEqual(wrong);
    expect(await broken('tests/unit/b.ts', "import '../../src/site/a.ts';")).toEqual([]);
    expect(await broken('tests/unit/b.ts', "import '../../scripts/build.ts';")).toEqual(wrong);
  });
});

describe('what the pure rooms do not know', () => {
  test.each(pure)('%s knows no Node and no Astro', async (room) => {
    for (const source of ['node:fs', 'fs', 'node:path/posix', 'astro:content', 'astro', 'astro/loaders', 'virtual:x']) {
      expect(await broken(`src/${room}/b.ts`, `import '${source}';`), source).toEqual(wrong);
    }
    expect(await broken(`src/${room}/b.ts`, "import 'zod';")).toEqual([]);
  });

  test('the client knows no Node and no Astro, intake does', async () => {
    expect(await broken('src/client/b.ts', "import 'node:fs';")).toEqual(wrong);
    expect(await broken('src/client/b.ts', "import 'astro:transitions/client';")).toEqual(wrong);
    expect(await broken('src/intake/b.ts', "import 'node:fs';")).toEqual([]);
  });

  test.each([
    'Date.now()', 'new Date()', 'Date()', 'Temporal.Now.instant()', 'Math.random()', 'crypto.randomUUID()', '(1).toLocaleString()', '(1).toLocaleString(undefined)',
    "'a'.toLocaleUpperCase()", "'a'.localeCompare('b')", "'a'.localeCompare('b', undefined)", 'new Intl.Collator()', 'new Intl.Collator(undefined)', 'new Intl.Collator([])', 'Intl.DateTimeFormat()', 'Intl.NumberFormat(undefined)', "'a'.localeCompare('b', [])",
  ])('%s is refused', async (expression) => {
    expect(await broken('src/archive/b.ts', `export const a = ${expression};`)).toEqual(['no-restricted-syntax']);
  });

  test.each([
    "new Date('2025-03-28')", "new Date(0)", "(1).toLocaleString('en')", "'a'.localeCompare('b', 'en')", 'new Intl.Collator(language)', "Intl.NumberFormat('en')", "Intl.getCanonicalLocales('en-gb')", 'Math.max(1, 2)',
  ])('%s is fine', async (expression) => {
    expect(await broken('src/archive/b.ts', `export const a = (language: string) => [language, ${expression}];`)).toEqual([]);
  });

  test('process is refused in a pure room only', async () => {
    expect(await broken('src/archive/b.ts', 'export const a = process.cwd();')).toEqual(['no-restricted-globals']);
    expect(await broken('src/publish/b.ts', 'export const a = process.cwd();')).toEqual([]);
  });
});

test('only scripts write to the console', async () => {
  expect(await broken('scripts/b.ts', "console.log('a');")).toEqual([]);
  expect(await broken('src/publish/b.ts', "console.log('a');")).toEqual(['no-console']);
});

test('only a file of tests that runs alone leaves modules changed', async () => {
  for (const call of ["vi.mock('node:fs')", "vi.doMock('node:fs')", 'vi.resetModules()', 'countingBlocks()', 'await stopAllBeside()']) {
    expect(await broken('tests/unit/kept/b.test.ts', `import { vi } from 'vitest';\n${call};`), call).toEqual(['no-restricted-syntax']);
    expect(await broken('tests/unit/kept/b.alone.test.ts', `import { vi } from 'vitest';\n${call};`), call).toEqual([]);
  }
});
