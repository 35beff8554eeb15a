import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildArguments, buildSpecs, readBuildOptions, readContentOption } from '../../../../src/publish/command/build-options.ts';
import { readCommandLine } from '../../../../src/publish/command/command-line.ts';
import { shippedArchive } from '../../../helpers/shipped.ts';
import { root, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

/** What is said of these options; nothing where they are fine. */
function said(options: Readonly<Record<string, string>>): string {
  const read = readBuildOptions({ content: shippedArchive, ...options });
  return read.ok ? '' : read.message;
}

describe('a folder to write to', () => {
  const result = { 'index.html': '', '404.html': '', '_headers': '', 'search/start.json': '' };

  test('may be new, empty, an earlier result, or the dist of the project whatever is in it', () => {
    const folder = temporaryFolder();
    for (const out of [folder, join(folder, 'new/deep'), join(root, 'site-of-a-test'), join(root, 'dist'), join(root, 'dist/archive')]) expect(said({ out }), out).toBe('');
    expect(said({ out: writeFiles(folder, result) })).toBe('');
  });

  test.each(['docs', 'src', 'public', '.git', 'node_modules', 'docs/../docs/.'])('may not be one of the project: %s', (name) => {
    expect(said({ out: `${root}${name}` })).toContain('holds something that is no site made by an earlier build');
  });

  test.each(['src/of-a-test', 'public/deep/site', 'node_modules/site'])('may not lie in one that the project uses itself, of which the site would become a part: %s', (name) => {
    expect(said({ out: `${root}${name}` })).toContain(`lies in the folder ${name.split('/')[0] ?? ''} of the project, which the software uses itself`);
  });

  test('may not be the project or hold it, wherever the command is given', () => {
    const here = process.cwd();
    process.chdir(temporaryFolder());
    try {
      for (const out of [root, join(root, '..'), '/']) expect(said({ out }), out).toMatch(/would replace the project itself|must not lie one in the other/);
      expect(said({ content: writeFiles(temporaryFolder(), { 'archive.yaml': '' }), out: root })).toContain('would replace the project itself');
    } finally {
      process.chdir(here);
    }
  });

  test('may not hold anything else, also where only a part of a result is there, or a link leads to it', () => {
    const folder = writeFiles(temporaryFolder(), { 'index.html': '', 'letters/one.txt': 'A letter.' });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(join(root, 'docs'), link);
    for (const out of [folder, link, join(link, '.')]) expect(said({ out }), out).toContain('Name a new folder, or empty this one.');
  });

  test.runIf(process.platform === 'linux')('may not be where a disk is mounted, since it is exchanged as a whole', () => {
    expect(said({ out: '/proc' })).toBe('--out /proc is where a disk is mounted, such as a volume of a container. A build replaces the folder as a whole, and this one cannot be moved: name a folder in it, such as /proc/site.');
  });

  test('may not be a file', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(said({ out: file })).toContain('is a file: a build writes a folder');
    expect(said({ out: join(file, 'site') })).toContain('lies below a file.');
  });

  test('may not lie in the content, or hold it', () => {
    const content = temporaryFolder();
    mkdirSync(join(content, 'a'));
    for (const out of [content, join(content, 'a'), join(content, '..')]) expect(said({ content, out }), out).toContain('must not lie one in the other');
  });

  test('may not lie in the content, or hold it, where the content is named by a link', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(folder, 'content'));
    const link = join(elsewhere, 'link');
    symlinkSync(join(folder, 'content'), link);
    for (const out of [join(folder, 'content'), join(folder, 'content/site'), join(link, 'site'), folder]) expect(said({ content: link, out }), out).toContain('must not lie one in the other');
    expect(said({ content: link, out: join(elsewhere, 'site') })).toBe('');
  });
});

describe('a content folder', () => {
  test('may not be the project or hold it, for a command that only looks too', () => {
    for (const content of [root, join(root, '..'), '/']) {
      expect(said({ content, out: join(temporaryFolder(), 'site') }), content).toContain('holds the project itself');
      expect(readContentOption({ content })).toMatchObject({ ok: false });
    }
    for (const content of [shippedArchive, temporaryFolder()]) expect(readContentOption({ content })).toMatchObject({ ok: true });
  });

  test('that is not there is named as it was looked for', () => {
    expect(said({ content: 'nowhere' })).toContain(`There is no folder ${join(process.cwd(), 'nowhere')}.`);
  });
});

describe('a base path', () => {
  test.each(['/', '', 'archive', '/a//b/', '/archive/', '/a/b.c/~d/', '/..a/'])('may be %s', (base) => {
    expect(said({ base })).toBe('');
  });

  test.each(['/a/../b/', '..', '/./', '/a b/', '/a?b/', 'https://example.org/'])('may not be %s', (base) => {
    expect(said({ base })).toContain('is not a path of letters, digits, dots and hyphens without "." and ".." steps');
  });
});

test('an address of the site is one of the web', () => {
  expect(said({ site: 'https://archive.example.org' })).toBe('');
  for (const site of ['archive.example.org', 'ftp://example.org']) expect(said({ site }), site).toContain('is not a web address');
});

test('an address of the site may have the path that the site is built for, and no other', () => {
  for (const site of ['https://a.example/x/', 'https://a.example/x', 'https://a.example/']) expect(said({ site, base: '/x/' }), site).toBe('');
  expect(said({ site: 'https://a.example/x/' })).toBe('--site https://a.example/x/ has a path, and links are made for the path of --base, which is / here. Name the same path there: --base /x/');
  expect(said({ site: 'https://a.example/x', base: '/y/' })).toContain('which is /y/ here');
});

test('a link to a folder stands for the folder, which is what is public; one that leads nowhere is refused', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'public'));
  symlinkSync(join(folder, 'public'), join(folder, 'link'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
  const read = readBuildOptions({ content: shippedArchive, out: join(folder, 'link') });
  expect(read.ok ? read.build.out : read.message).toBe(realpathSync(join(folder, 'public')));
  expect(said({ out: join(folder, 'broken') })).toContain('is a link that leads nowhere');
});

describe('the manifest of the site that is public', () => {
  test('that is not there is named as it was looked for', () => {
    expect(said({ published: 'nowhere.txt' })).toContain(`There is no file ${join(process.cwd(), 'nowhere.txt')}.`);
  });

  const line = (path: string) => `${'0'.repeat(64)}  data/${path}`;

  test.each([['', 'an empty file'], ['<!doctype html>\n', 'a page'], [`${line('index.html')}\r\n`, 'line ends of another system'], [`${line('index.html')}\n${line('a')}`, 'one that was cut short'], [`${line('a/index.html')}\n`, 'one without a front page']])('is none when it is %j, %s', (text) => {
    expect(said({ published: join(writeFiles(temporaryFolder(), { 'published.txt': text }), 'published.txt') })).toContain('is not a whole manifest of a site');
  });

  test('may be no folder, and no pipe, which could be read once alone', () => {
    expect(said({ published: temporaryFolder() })).toContain('There is no file ');
  });

  test.runIf(process.platform === 'linux')('that cannot be read is told with the system’s reason', () => {
    expect(said({ published: '/proc/self/mem' })).toBe('/proc/self/mem cannot be read (EIO). --published names the manifest-sha256.txt of the site that is public now.');
  });

  test('is taken when it is whole', () => {
    expect(said({ published: join(writeFiles(temporaryFolder(), { 'published.txt': `${line('index.html')}\n${line('a/index.html')}\n` }), 'published.txt') })).toBe('');
  });
});

test.each([
  {},
  { site: 'https://archive.example.org/news/', base: '/news/', 'leave-out-broken': true, afresh: true },
  { published: 'public.txt' },
] as const)('another build is told the same by the arguments that are made of options: %j', (given) => {
  const folder = writeFiles(temporaryFolder(), { 'public.txt': `${'0'.repeat(64)}  data/index.html\n` });
  const read = readBuildOptions({ content: shippedArchive, out: join(folder, 'site'), ...given, ...('published' in given ? { published: join(folder, given.published) } : {}) });
  if (!read.ok) throw new Error(read.message);
  const line = readCommandLine(buildArguments(read.build), buildSpecs, false, {});
  expect(line.ok && readBuildOptions(line.options)).toEqual(read);
});
