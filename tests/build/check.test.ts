import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainUser, root, run, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, small } from '../helpers/small-site.ts';

describe('check', () => {
  test('shows all problems of an archive as JSON, each with its place and how to mend it', async () => {
    const content = writeFiles(temporaryFolder(), { ...small, 'articles/a.md': '---\ntitle: A\n---\n\nText\n', 'people/b.md': 'no fields\n', 'notes.txt': '' });
    const { status, stdout } = await run('scripts/check.ts', ['--content', content, '--format', 'json']);
    const found: unknown = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(found).toEqual(expect.arrayContaining([
      expect.objectContaining({ code: 'field-missing', file: 'articles/a.md', severity: 'error', line: 1 }),
      expect.objectContaining({ code: 'frontmatter-missing', file: 'people/b.md', line: 1, column: 1 }),
      expect.objectContaining({ code: 'file-unexpected', file: 'notes.txt', line: null }),
      expect.objectContaining({ code: 'picture-missing', file: 'articles/second.md', line: 11 }),
    ]));
  });

  test('shows one code only, and all of it, where that is asked for, and goes by the whole archive in its status and closing line', async () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`topics/idle-${String(number)}.md`, `---\nname: Idle ${String(number)}\n---\n`]));
    const content = writeFiles(temporaryFolder(), { ...small, ...many });
    const all = await run('scripts/check.ts', ['--content', content]);
    expect(all.stdout).toContain(`\nand 2 more: npm run check -- --content ${content} --code record-unused\n`);
    expect((await run('scripts/check.ts', ['--content', relative(root, content)])).stdout).toBe(all.stdout);
    const idle = await run('scripts/check.ts', ['--content', content, '--code', 'record-unused']);
    expect(idle.stdout.match(/note record-unused$/gm)).toHaveLength(12);
    expect(idle.stdout.trimEnd().split('\n').at(-1)).toBe(all.stdout.trimEnd().split('\n').at(-1));
    expect(idle.status).toBe(all.status);
    const json: unknown = JSON.parse((await run('scripts/check.ts', ['--content', content, '--code', 'record-unused', '--format', 'json'])).stdout);
    expect(json).toHaveLength(12);
  });

  test('reads links and former addresses as a build with the same base does, and says more with it', async () => {
    const idle = Object.fromEntries(Array.from({ length: 12 }, (_, number) => [`topics/idle-${String(number)}.md`, `---\nname: Idle ${String(number)}\n---\n`]));
    const a = '---\ntitle: A\ndate: 2001\nsource: gazette\nredirectFrom: /news/old/\n---\n\n[itself](/news/articles/a/) [before](/old/)\n';
    const content = writeFiles(temporaryFolder(), { ...small, ...idle, 'articles/a.md': a });
    const { stdout } = await run('scripts/check.ts', ['--content', content, '--base', 'news']);
    expect(stdout).not.toMatch(/"\/news\/articles\/a\/"|"\/old\/"/);
    expect(stdout).toContain(`\nand 2 more: npm run check -- --content ${content} --base /news/ --code record-unused\n`);
  });

  test('refuses a code that is none, and names the nearest', async () => {
    const { status, stderr } = await run('scripts/check.ts', ['--code', 'record-unsed']);
    expect([status, stderr]).toEqual([2, 'There is no code record-unsed. Did you mean "record-unused"? docs/problems.md lists all.\n']);
  });

  test('shows the names in one article where that is asked for, with a word on errors, and takes no other option beside', async () => {
    const content = writeFiles(temporaryFolder(), { ...small, 'articles/a.md': '---\ntitle: A\ndate: 2001\nsource: gazette\n---\n\nIt rained in Chad.\n', 'people/b.md': 'no fields\n' });
    const { status, stdout, stderr } = await run('scripts/check.ts', ['--content', content, '--names', 'articles/a.md']);
    expect([status, stdout]).toEqual([0, 'articles/a.md: line, name as printed, record, reason\n  7  Chad  countries/chad  its name\n']);
    expect(stderr).toBe('The archive has errors: a record whose file has one is not known here. npm run check shows them.\n');
    const both = await run('scripts/check.ts', ['--content', content, '--names', 'articles/a.md', '--fix']);
    expect([both.status, both.stdout, both.stderr]).toEqual([2, '', '--names shows the names in one article and nothing else: it goes with --content alone.\n']);
  });

  test('accounts for every file in its closing line', async () => {
    const content = writeFiles(temporaryFolder(), { ...small, 'articles/a.md': '' });
    writeFileSync(join(content, 'articles/dot.png'), dot);
    const { stdout } = await run('scripts/check.ts', ['--content', content]);
    expect(stdout).toContain('11 files: 9 published, 1 draft, 1 rejected');
  });

  test.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', () => {
    const content = writeFiles(temporaryFolder(), { ...small, 'articles/a.md': `---\n${Array.from({ length: 3000 }, (_, index) => `unknown${String(index)}: x\n`).join('')}---\n\nText.\n` });
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" scripts/check.ts --content "$1" --format json | head -c 1', process.execPath, content], { cwd: root, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '[', stderr: '' });
  });
});

describe.skipIf(process.platform === 'win32')('check of what cannot be read or written', () => {
  /** An archive that whoever runs the command may see. */
  const archive = (files: Readonly<Record<string, string>> = {}) => {
    const content = writeFiles(temporaryFolder(), { ...small, ...files });
    chmodSync(content, 0o755);
    return content;
  };

  test('names a folder that may not be read, and says so no more once it may be', async () => {
    const content = archive();
    const folder = join(content, 'articles/closed');
    mkdirSync(folder);
    chmodSync(folder, 0o000);
    const closed = await run('scripts/check.ts', ['--content', content], {}, plainUser);
    chmodSync(folder, 0o755);
    expect([closed.status, closed.stderr]).toEqual([1, '']);
    expect(closed.stdout).toContain('articles/closed\n  error file-unreadable');
    expect((await run('scripts/check.ts', ['--content', content], {}, plainUser)).stdout).not.toContain('file-unreadable');
  });

  test('names a picture that may not be read, whether a text shows it or none, for a build copies both', async () => {
    const text = '---\ntitle: Shown\ndate: 2001-02-03\nsource: gazette\n---\n\n![A dot](shown.png)\n';
    const content = archive({ 'articles/second.md': text, 'articles/shown.png': 'closed', 'articles/unused.png': 'closed' });
    for (const name of ['shown', 'unused']) chmodSync(join(content, `articles/${name}.png`), 0o000);
    const { stdout } = await run('scripts/check.ts', ['--content', content], {}, plainUser);
    for (const name of ['shown', 'unused']) expect(stdout).toContain(`articles/${name}.png\n  error file-unreadable\n    It cannot be read (EACCES).`);
    expect(stdout).not.toContain('picture-unreadable');
  });

  test.each(['check', 'record', 'export'])('says in words that the content folder itself may not be read, as %s does', async (command) => {
    const content = archive();
    chmodSync(content, 0o000);
    const { status, stdout, stderr } = await run(`scripts/${command}.ts`, ['--content', content], {}, plainUser);
    chmodSync(content, 0o755);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`The content folder cannot be read or written: permission is denied (EACCES ${join(content, '.pending')}). The archive is as it was, or the next command finishes the change.\n`);
  });

  test('says in words that nothing can be added', async () => {
    const text = '---\ntitle: Fix\ndate: 2001-02-03\nsource: gazette\n---\n\nIt rained in Luxembourg.\n';
    const content = archive({ 'articles/fix.md': text, 'articles/second.md': text });
    chmodSync(content, 0o555);
    const { status, stdout, stderr } = await run('scripts/check.ts', ['--content', content, '--fix'], {}, plainUser);
    chmodSync(content, 0o755);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`The content folder cannot be read or written: permission is denied (EACCES ${join(content, '.pending')}). The archive is as it was, or the next command finishes the change.\n`);
  });

  test('names a pipe, and does not wait for what comes through it', async () => {
    const content = archive();
    spawnSync('mkfifo', [join(content, 'articles/pipe.md')]);
    writeFiles(content, { 'articles/late.md': '' });
    const { status, stdout } = await run('scripts/check.ts', ['--content', content], {}, { timeout: 15_000 });
    expect(status).toBe(1);
    expect(stdout).toContain('articles/pipe.md\n  error file-irregular');
  });
});

describe('check --fix', () => {
  const files = { ...small, 'articles/fix.md': '---\ntitle: Fix\ndate: 2001-02-03\nsource: gazette # here\n---\n\nIt rained in Luxembourg.\n' };

  test('adds what a text is certain to name, says so, and looks again', async () => {
    const content = writeFiles(temporaryFolder(), { ...files, 'articles/second.md': files['articles/fix.md'] });
    const { status, stdout, stderr } = await run('scripts/check.ts', ['--content', content, '--fix']);
    expect([status, stderr.trim().split('\n')]).toEqual([0, ['articles/fix.md: added Luxembourg to "countries"', 'articles/second.md: added Luxembourg to "countries"']]);
    expect(stdout).not.toContain('name-unlisted');
    expect(readFileSync(join(content, 'articles/fix.md'), 'utf8')).toBe(files['articles/fix.md'].replace('# here\n', '# here\ncountries:\n  - Luxembourg\n'));
  });

  test('adds nothing while the archive has errors', async () => {
    const content = writeFiles(temporaryFolder(), { ...files, 'articles/bad.md': 'No fields.' });
    const { status, stderr } = await run('scripts/check.ts', ['--content', content, '--fix']);
    expect([status, stderr]).toEqual([1, 'Nothing is added while there are errors: what a name means is certain only when every file can be read.\n']);
    expect(readFileSync(join(content, 'articles/fix.md'), 'utf8')).toBe(files['articles/fix.md']);
  });
});
