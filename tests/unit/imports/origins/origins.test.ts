import { appendFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGiven } from '../../../../src/imports/given.ts';
import { readContent } from '../../../helpers/content.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { filesIn, folderOf, importInto, importWith, item, jsonl } from '../folder.ts';

const file = 'content/articles/1987/03/one.md';
const other = { ...item, title: 'Other', text: 'It has not a word in common.' };

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

async function imported(...items: readonly object[]): Promise<string> {
  const folder = folderOf({ 'a.jsonl': jsonl(...items) });
  await importInto(folder, 'a.jsonl');
  return folder;
}

function articlesIn(folder: string): string[] {
  return Object.keys(filesIn(join(folder, 'content'))).filter((path) => path.startsWith('articles/'));
}

describe('an article whose source has changed', () => {
  test('is written again where nobody edited it, and the date does not move it', async () => {
    const folder = await imported(item, { ...item, id: 'two' });
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, text: 'New.', date: '1987-04-02' }, { ...item, id: 'two' }));
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toBe('2 items: 0 created, 1 updated, 1 unchanged, 0 kept as edited, 0 duplicates, 0 quarantined');
    expect(told).toEqual(['articles/1987/03/one.md: updated: a.jsonl:1 has changed.']);
    expect(filesIn(folder)[file]).toContain('date: 1987-04-02\nsource: reuters\n---\n\nNew.\n');
    expect((await importInto(folder, 'a.jsonl')).line).toContain('2 unchanged');
  });

  test('and that was edited stays as it is; the other version waits until an editor takes it out', async () => {
    const folder = await imported(item);
    edit(folder, file, 'Text.', 'My text.');
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, text: 'New.' }));
    const edited = filesIn(folder)[file];
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toBe('1 item: 0 created, 0 unchanged, 0 kept as edited, 1 in conflict, 0 duplicates, 0 quarantined');
    expect(told).toEqual(['articles/1987/03/one.md: conflict: it was edited, and its source has changed too. The version of a.jsonl:1 is in .conflicts/articles/1987/03/one.md.']);
    const after = filesIn(folder);
    expect(after[file]).toBe(edited);
    expect(after['content/.conflicts/articles/1987/03/one.md']).toContain('\nNew.\n');
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 in conflict');
    expect(filesIn(folder)).toEqual(after);
    rmSync(join(folder, 'content/.conflicts'), { recursive: true });
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 kept as edited');
  });

  test('and was edited to the same is in no conflict', async () => {
    const folder = await imported(item);
    edit(folder, file, 'Text.', 'New.');
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, text: 'New.' }));
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 unchanged, 0 kept');
  });

  test('in both its title and its date may be another: it is not written over', async () => {
    const folder = await imported(item);
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, title: 'Other', date: '1999', text: 'Other.' }));
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toContain('1 in conflict');
    expect(told.join()).toContain('name it with --origin');
    expect(filesIn(folder)[file]).toContain('Text.');
    expect((await importWith({ origin: 'Other archive' }, folder, 'a.jsonl')).line).toContain('1 created');
  });
});

test('an article of which nothing is recorded stays as it stands, and no import counts as its author', async () => {
  const folder = await imported(item);
  edit(folder, file, 'Text.', 'My text.');
  rmSync(join(folder, 'content/imported'), { recursive: true });
  const edited = filesIn(folder)[file];
  expect((await importInto(folder, 'a.jsonl')).line).toContain('0 created, 0 unchanged, 1 kept as edited');
  expect(Object.entries(filesIn(join(folder, 'content/imported'))).map(([, rows]) => rows.split('\n')[1]?.split('\t').slice(0, 3))).toEqual([['one', 'articles/1987/03/one.md', '-']]);
  writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, text: 'New.' }));
  expect((await importInto(folder, 'a.jsonl')).line).toContain('1 in conflict');
  expect(filesIn(folder)[file]).toBe(edited);
});

test('an article that cannot be read keeps no other from being imported', async () => {
  const folder = folderOf({ 'a.jsonl': jsonl(item), 'content/archive.yaml': 'title: T\n', 'content/articles/odd.md': '' });
  writeFileSync(join(folder, 'content/articles/odd.md'), Buffer.from([0x2d, 0xff]));
  expect((await importInto(folder, 'a.jsonl')).line).toContain('1 created');
});

test('what an editor did to the records of names is no change of the source', async () => {
  const folder = await imported({ ...item, topics: ['money-fx'] });
  edit(folder, file, 'Text.', 'My text.');
  rmSync(join(folder, 'content/topics/money-fx.md'));
  writeFileSync(join(folder, 'content/topics/currencies.md'), '---\nname: Currencies\nvariants:\n  - money-fx\n---\n');
  expect((await importInto(folder, 'a.jsonl')).line).toContain('1 kept as edited');
});

describe('an article that an editor moved', () => {
  test('is found again by its content', async () => {
    const folder = await imported(item);
    mkdirSync(join(folder, 'content/articles/moved'));
    renameSync(join(folder, file), join(folder, 'content/articles/moved/here.md'));
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 unchanged');
    edit(folder, 'content/articles/moved/here.md', 'Text.', 'My text.');
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 kept as edited');
    expect(articlesIn(folder)).toEqual(['articles/moved/here.md']);
  });

  test('and edited, by the address that it had before', async () => {
    const folder = await imported(item);
    edit(folder, file, 'source: reuters\n', 'source: reuters\nredirectFrom: /articles/1987/03/one/\n');
    renameSync(join(folder, file), join(folder, 'content/articles/1987/03/bridge.md'));
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, text: 'New.' }));
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 in conflict');
    expect(articlesIn(folder)).toEqual(['articles/1987/03/bridge.md']);
  });

  test('out of the archive stays out, and the import says how to bring it back', async () => {
    const folder = await imported(item, { ...item, id: 'two' });
    rmSync(join(folder, file));
    const { line, told } = await importInto(folder, 'a.jsonl');
    expect(line).toContain('1 kept as edited');
    expect(told.join()).toContain('take its line out of the record in imported/');
    expect(articlesIn(folder)).toEqual(['articles/1987/03/two.md']);
    rmSync(join(folder, 'content/articles'), { recursive: true });
    expect((await importInto(folder, 'a.jsonl')).line).toContain('2 created');
  });
});

describe('two articles of one name', () => {
  test('from two files are both filed, in whatever order they come again', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(item), 'b.jsonl': jsonl(other) });
    await importInto(folder, 'a.jsonl');
    expect((await importInto(folder, 'b.jsonl')).line).toContain('1 created');
    expect(articlesIn(folder)).toEqual([expect.stringMatching(/^articles\/1987\/03\/one-[0-9a-f]{8}\.md$/), 'articles/1987/03/one.md']);
    const before = filesIn(folder);
    expect((await importInto(folder, 'b.jsonl', 'a.jsonl')).line).toContain('2 unchanged');
    expect(filesIn(folder)).toEqual(before);
  });

  test('are filed beside one that an editor wrote, which is no work of an import', async () => {
    const folder = folderOf({ 'a.jsonl': jsonl(other), [file]: '---\ntitle: Mine\ndate: 1987-03-09\nsource: reuters\n---\n\nMy own.\n', 'content/archive.yaml': 'title: A\n', 'content/sources/reuters.md': '---\nname: Reuters\n---\n' });
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 created');
    expect(articlesIn(folder)).toHaveLength(2);
    expect((await importInto(folder, 'a.jsonl')).line).toContain('1 unchanged');
  });

  test('that are the same to the letter are one, whatever their files are called', async () => {
    const folder = await imported(item);
    cpSync(join(folder, 'a.jsonl'), join(folder, 'renamed.jsonl'));
    expect((await importInto(folder, 'renamed.jsonl')).line).toContain('1 duplicate');
    expect((await importWith({ origin: 'a' }, folder, 'renamed.jsonl')).line).toContain('1 unchanged');
    expect(articlesIn(folder)).toHaveLength(1);
  });
});

describe('an archive from the time before imports were recorded', () => {
  test('is known again, edits and all', async () => {
    const folder = await imported(item, { ...item, id: 'two' }, { ...item, id: 'three' });
    rmSync(join(folder, 'content/imported'), { recursive: true });
    edit(folder, file, 'Text.', 'My text.');
    renameSync(join(folder, 'content/articles/1987/03/two.md'), join(folder, 'content/articles/1987/03/second.md'));
    expect((await importInto(folder, 'a.jsonl')).line).toBe('3 items: 0 created, 2 unchanged, 1 kept as edited, 0 duplicates, 0 quarantined');
    expect((await importInto(folder, 'a.jsonl')).line).toBe('3 items: 0 created, 2 unchanged, 1 kept as edited, 0 duplicates, 0 quarantined');
    expect(articlesIn(folder)).toHaveLength(3);
  });
});

describe('the record of imports', () => {
  test('has a line an item, sorted, with the checksum of the file', async () => {
    const folder = await imported({ ...item, id: 'b' }, { ...item, id: 'a\\\u0007' });
    expect(filesIn(folder)['content/imported/jsonl-a.tsv']?.split('\n').map((line) => line.replace(/[0-9a-f]{32,}/g, '#'))).toEqual(['item\tfile\tsha256\tdigest', 'b\tarticles/1987/03/b.md\t#\t#', '']);
    writeFileSync(join(folder, 'a.jsonl'), jsonl({ ...item, id: 'c' }, { ...item, id: 'a\\' }));
    await importInto(folder, 'a.jsonl');
    expect(filesIn(folder)['content/imported/jsonl-a.tsv']?.split('\n').map((line) => line.split('\t')[0])).toEqual(['item', 'a\\\\', 'b', 'c', '']);
  });

  test('is nothing that the archive stumbles over', async () => {
    const folder = await imported(item);
    const problems = new Problems();
    expect(readContent(join(folder, 'content'), problems).articles).toHaveLength(1);
    expect(problems.all()).toEqual([]);
  });

  test('may have been saved by another system, or lack its last line end', async () => {
    const folder = await imported(item, { ...item, id: 'two' });
    edit(folder, 'content/imported/jsonl-a.tsv', /\n$/, '');
    edit(folder, 'content/imported/jsonl-a.tsv', /\n/g, '\r\n');
    expect((await importInto(folder, 'a.jsonl')).line).toContain('2 unchanged');
  });

  test.each(['<<<<<<< HEAD', 'one\tarticles/../../x.md\t-\t00000000000000000000000000000000', 'one\tpeople/x.md\t-\t00000000000000000000000000000000'])('with a line that is none stops the import: %s', async (line) => {
    const folder = await imported(item);
    appendFileSync(join(folder, 'content/imported/jsonl-a.tsv'), `${line}\n`);
    await expect(importInto(folder, 'a.jsonl')).rejects.toThrow('The line does not say which item was filed where');
  });

  test('a kill leaves a log beside it, which the next import takes in', async () => {
    const folder = await imported(item, { ...item, id: 'two' });
    const whole = filesIn(folder);
    const record = join(folder, 'content/imported/jsonl-a.tsv');
    const [head = '', ...lines] = readFileSync(record, 'utf8').trim().split('\n');
    writeFileSync(record, `${head}\n`);
    writeFileSync(join(folder, 'content/imported/.jsonl-a.log'), `${lines[1] ?? ''}\n${(lines[0] ?? '').slice(0, 40)}`);
    expect((await importInto(folder, 'a.jsonl')).line).toContain('2 unchanged');
    expect(filesIn(folder)).toEqual(whole);
  });
});

test('what is said later of one text goes into the draft that it made', async () => {
  const said = (options: Record<string, string>) => {
    const read = readGiven((option) => options[option]);
    if (!read.ok) throw new Error(read.message);
    return { given: read.given };
  };
  const folder = folderOf({ 'clip.txt': 'A bridge opens\n\nIt is long.\n' });
  await importInto(folder, 'clip.txt');
  expect((await importWith(said({ date: '2001-02-03' }), folder, 'clip.txt')).line).toContain('1 updated');
  expect((await importWith(said({ source: 'Example Gazette' }), folder, 'clip.txt')).line).toContain('1 updated');
  expect(articlesIn(folder)).toEqual(['articles/a-bridge-opens.md']);
  expect(filesIn(folder)['content/articles/a-bridge-opens.md']).toContain('date: 2001-02-03\nsource: example-gazette\n');
  expect((await importInto(folder, 'clip.txt')).line).toContain('1 unchanged');
  expect((await importWith(said({ source: 'Other Paper' }), folder, 'clip.txt')).line).toContain('1 created');
});
