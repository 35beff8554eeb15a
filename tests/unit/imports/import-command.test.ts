import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Progress } from '../../../src/imports/progress.ts';
import { root, run } from '../../helpers/site.ts';
import type { Ran } from '../../helpers/site.ts';
import { filesIn, item, jsonl, folderOf } from './folder.ts';

const script = 'scripts/import.ts';

/** Runs the command and sends it a signal once a file is there and some time has passed. */
async function cut(args: readonly string[], signal: NodeJS.Signals, file: string, milliseconds: number): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, script), ...args]);
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => { out.stdout += String(chunk); });
  child.stderr.on('data', (chunk) => { out.stderr += String(chunk); });
  const closed = once(child, 'close');
  while (!existsSync(file) && child.exitCode === null) await setTimeout(5);
  await setTimeout(milliseconds);
  child.kill(signal);
  await closed;
  return { status: child.exitCode, ...out };
}

test('all went well: status 0, the tally on standard output, records to review on the other', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item) });
  expect(await run(script, [join(folder, 'a.jsonl'), '--content', join(folder, 'content')])).toEqual({
    status: 0,
    stdout: '1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined\n',
    stderr: `${join(folder, 'content')} was no archive, and is a new one now: see to the title and the language in its archive.yaml.\nRecords made, each marked "review" for an editor: 1 in sources/.\n`,
  });
  expect((await run(script, [join(folder, 'a.jsonl'), '--content', join(folder, 'content')])).stderr).toBe('');
});

test.skipIf(!existsSync('/dev/full'))('what it prints cannot be written: all is imported all the same, and that is said in words', () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item) });
  const full = openSync('/dev/full', 'w');
  const { stderr } = spawnSync(process.execPath, [join(root, script), join(folder, 'a.jsonl'), '--content', join(folder, 'content')], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  closeSync(full);
  expect(stderr).toMatch(/ 1 in sources\/\.\nWhat this command prints cannot be written \(ENOSPC: [^\n]*\)\.\n$/);
  expect(Object.keys(filesIn(join(folder, 'content/articles')))).toHaveLength(1);
});

test('a word with a star is the files that it means, which a shell of Windows does not look for', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item), 'b.jsonl': jsonl({ ...item, id: 'two', title: 'Another', text: 'Other words.' }) });
  const { stdout } = await run(script, [join(folder, '*.jsonl'), '--content', join(folder, 'content')]);
  expect(stdout).toMatch(/^2 items: 2 created/);
  expect(await run(script, [join(folder, '*.csv'), '--content', join(folder, 'content')])).toMatchObject({ status: 2, stderr: `${join(folder, '*.csv')} is not there.\n` });
});

test('an item in quarantine: status 1, and the line and the reason', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item, { ...item, id: 'two', date: 'x' }) });
  const { status, stdout, stderr } = await run(script, [join(folder, 'a.jsonl'), '--content', join(folder, 'content')]);
  expect(status).toBe(1);
  expect(stdout).toMatch(/^2 items: 1 created.*1 quarantined\n$/);
  expect(stderr).toContain('a.jsonl:2: quarantined: "date" is "x"');
});

test.skipIf(process.platform === 'win32')('nobody reads on: all is imported all the same, and nothing else is said', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(...Array.from({ length: 600 }, (_, at) => ({ ...item, id: `a${at}`, date: 'x' })), item) });
  const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" scripts/import.ts "$1" --content "$2" 2>&1 | head -n 1', process.execPath, join(folder, 'a.jsonl'), join(folder, 'content')], { cwd: root, encoding: 'utf8' });
  expect([stdout, stderr]).toEqual([expect.stringMatching(/^a\.jsonl:1: quarantined: [^\n]*\n$/), '']);
  expect((await run(script, [join(folder, 'a.jsonl'), '--content', join(folder, 'content')])).stdout).toBe('601 items: 0 created, 1 unchanged, 0 kept as edited, 0 duplicates, 600 quarantined\n');
});

const documents = folderOf({ 'a.DOCX': 'x', 'a.pdf': 'x', 'a.csv': 'title,text\nA,B\n', 'a.jsonl': jsonl(item), 'archive/archive.yaml': 'title: A\n', 'archive/articles/a.md': '---\ntitle: A\n---\n\nB.\n' });

describe('misuse: status 2 and one sentence', () => {
  test.each([
    [[], 'Name the files to import'],
    [['--contents', 'x', 'x.jsonl'], 'There is no option --contents. Did you mean --content?'],
    [['x.jsonl', '--content'], '--content needs a value: --content DIR'],
    [['/nowhere/x.jsonl'], '/nowhere/x.jsonl is not there.'],
    [['nowhere/x.jsonl'], `nowhere/x.jsonl is not there: it was looked for as ${join(root, 'nowhere/x.jsonl')}.`],
    [['https://example.org/a.html'], 'https://example.org/a.html is a web address, and nothing is fetched from the web: save it as a file in your browser, and import that.'],
    [[`${'a'.repeat(300)}.txt`], 'a.txt cannot be read (ENAMETOOLONG).'],
    [['package.json', '--content', '.'], 'holds the project itself'],
    [[import.meta.dirname], 'is a folder without a file in a form that can be imported'],
    [['-', '--fields', '/nowhere/map.yaml'], '--fields /nowhere/map.yaml cannot be read.'],
    [[import.meta.filename], 'is in no form that can be imported'],
    [[join(documents, 'a.DOCX')], 'a.DOCX is in no form that can be imported. Save it as plain text (.txt) or web page (.html) in your word processor, and import that.'],
    [[join(documents, 'a.pdf')], 'a.pdf is in no form that can be imported. Save its text as plain text (.txt), and import that.'],
    [['--from', 'word', 'x.jsonl'], '--from word is no form that is known: it is one of jsonl'],
    [['-', '--from', 'jsonl'], 'stands for the standard input, which can be one text only'],
    [['-', '--date', 'soon'], '--date soon is no date'],
    [['-', '--language', 'English'], '--language English is no code of a language'],
    [['-', '--take', 'people,places'], '--take places is not understood'],
    [['-', '--files', '/nowhere'], '--files /nowhere is no folder.'],
    [[join(documents, 'a.csv'), '--topics', 'Bridges'], '--topics says something of single texts (.txt), and none is named.'],
    [[join(documents, 'a.csv'), '--date', '2001', '--take', 'all', '--source', 'A'], '--date and --take say something of single texts (.txt), and none is named.'],
    [[join(documents, 'a.jsonl'), '--source', 'A'], '--source says something of single texts (.txt) and of articles from other software, and none is named.'],
    [[join(documents, 'archive')], 'is the content folder of an archive. Export its articles (npm run export -- --content DIR --out FILE), import that file, and copy the folders of its records.'],
  ])('%j', async (args, sentence) => {
    const { status, stdout, stderr } = await run(script, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

test('a text on the standard input becomes a draft; nobody is asked where there is no terminal', async () => {
  const folder = folderOf();
  const child = spawn(process.execPath, [join(root, script), '-', '--source', 'Example Gazette', '--date', '2001-02-03', '--content', join(folder, 'content')]);
  let said = '';
  child.stdout.on('data', (chunk) => { said += String(chunk); });
  child.stdin.end('A bridge opens\n\nIt is long.\n');
  await once(child, 'close');
  expect(said).toBe('1 item: 1 created, 0 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined\n');
  expect(filesIn(join(folder, 'content'))['articles/2001/02/a-bridge-opens.md']).toBe('---\ntitle: A bridge opens\ndate: 2001-02-03\nsource: example-gazette\nlanguage: en\ndraft: true\n---\n\nIt is long.\n');
});

test('--help says how', async () => {
  const { status, stdout } = await run(script, ['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('npm run import -- FILE...');
});

describe('an import that is ended at any moment', () => {
  const items = Array.from({ length: 200 }, (_, index) => ({ ...item, id: `item-${index}`, topics: [`topic-${index % 100}`], text: `Text ${index}.` }));

  test('and run again ends as if it had not been', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(...items) });
    const [file, content] = [join(folder, 'a.jsonl'), join(folder, 'content')];
    await run(script, [file, '--content', content]);
    const whole = filesIn(content);
    for (const milliseconds of [0, 15, 60]) {
      rmSync(content, { recursive: true, force: true });
      await cut([file, '--content', content], 'SIGKILL', join(content, 'archive.yaml'), milliseconds);
      await run(script, [file, '--content', content]);
      expect(filesIn(content), `killed ${milliseconds} ms after it began to write`).toEqual(whole);
    }
  }, 120_000);

  test.skipIf(process.platform === 'win32')('says on Ctrl-C how to go on', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(...Array.from({ length: 40 }, (_, round) => items.map((one) => ({ ...one, id: `${one.id}-${round}` }))).flat()) });
    const { status, stdout, stderr } = await cut([join(folder, 'a.jsonl'), '--content', join(folder, 'content')], 'SIGINT', join(folder, 'content/articles/1987/03/item-0-0.md'), 0);
    expect(status).toBe(130);
    expect(stderr).toContain('Stopped. To go on, give the same command again');
    const created = Number(/^(\d+) items: \1 created/.exec(stdout)?.[1]);
    expect(Object.keys(filesIn(join(folder, 'content/articles')))).toHaveLength(created);
  }, 60_000);
});

test('progress is one line on a terminal and nothing elsewhere', () => {
  const shown: string[] = [];
  const terminal = new Progress({ isTTY: true, write: (text) => shown.push(text) }, 100);
  terminal.read('a', 25);
  for (let index = 0; index < 5; index += 1) terminal.item();
  expect(terminal.line(3)).toBe('5 items, 2 a second, 9 s left');
  terminal.clear();
  const looking = new Progress({ isTTY: true, write: (text) => shown.push(text) }, 100);
  looking.look('Looking for pictures', 12_400_000);
  expect(shown.at(-1)).toBe('\rLooking for pictures, 12 MB read\u001b[K');
  const quiet = new Progress({ write: (text) => shown.push(text) }, 100);
  const before = shown.length;
  quiet.item();
  quiet.look('Looking for pictures', 12_400_000);
  quiet.clear();
  expect(shown).toHaveLength(before);
});
