import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountOf } from '../../../src/publish/told/account.ts';
import { article, contentFolder, openArchive, openFolder, record, told } from '../../helpers/archive.ts';
import type { ContentFiles } from '../../helpers/archive.ts';
import { temporaryFolder } from '../../helpers/site.ts';

function ground(): ContentFiles {
  return { 'archive.yaml': 'title: T\n', 'sources/gazette.md': record({ name: 'The Gazette' }), 'articles/sound.md': article() };
}

describe('a path', () => {
  test.each([
    ['with a space', 'articles/two words.md', 'path-invalid'],
    ['with a letter that parts an address', 'articles/a?b.md', 'path-invalid'],
    ['with a per cent sign', 'articles/100%.md', 'path-invalid'],
    ['with a control character', 'articles/a\u001b[31mb.md', 'path-invalid'],
    ['without a name', 'articles/.md', 'path-invalid'],
    ['with a dot in front', 'articles/.hidden.md', 'path-invalid'],
    ['with a name that a system reserves', 'articles/con.md', 'path-invalid'],
    ['with the name of a page’s own file', 'articles/a/index.html.md', 'path-invalid'],
    ['with a folder that cannot be one', 'articles/two words/a.md', 'path-invalid'],
    ['with a name too long', `articles/${'x'.repeat(201)}.md`, 'path-invalid'],
    ['with letters in parts', `articles/${'é'.normalize('NFD')}.md`, 'path-invalid'],
    ['with another ending', 'articles/a.txt', 'file-unexpected'],
    ['with an ending in capitals', 'articles/A.MD', 'file-unexpected'],
    ['outside the folders of records', 'a.md', 'file-unexpected'],
    ['in a folder that is none of records', 'persons/a.md', 'file-unexpected'],
    ['of another kind beside the lists of what was imported', 'imported/a.txt', 'file-unexpected'],
    ['too deep for a list of what was imported', 'imported/a/b.tsv', 'file-unexpected'],
    ['too deep for a person', 'people/a/b.md', 'file-unexpected'],
    ['of a picture that no text can show', 'people/a/b.jpg', 'file-unexpected'],
    ['of a picture beside the settings', 'a.jpg', 'file-unexpected'],
  ])('%s is told: %j', (_, path, code) => {
    const edition = openArchive({ [path]: article(), 'articles/sound.md': article() });
    expect(told(edition.problems.all(), path)).toEqual([code]);
    expect(accountOf(edition)).toEqual({ files: 4, published: 3, drafts: 0, rejected: 1 });
  });

  const takenOut = 'Then take this file out of the content folder.';
  test.each([
    ['archive.yml', 'Rename it to "archive.yaml", in small letters.'],
    ['articles/a.md.txt', 'Rename it to end in ".md", not ".md.txt"; if you do not see ".txt", have your system show the endings of names.'],
    ['people/sub/a.MD', 'Rename it to end in ".md", in small letters. Then move it up, directly into people/.'],
    ['articles/a.markdown', 'Rename it to end in ".md", in small letters.'],
    ['people/sub/a.md', 'Move it up, directly into people/: only articles/ has folders in it.'],
    ['People/a.md', 'Did you mean the folder "people/"? Move it there, or take it out of the content folder.'],
    ['article/a.md', 'Did you mean the folder "articles/"? Move it there, or take it out of the content folder.'],
    ['articles/a.txt', `Bring it in with "npm run import", which makes an article of it. ${takenOut}`],
    ['a.html', `Bring it in with "npm run import", which makes an article of it. ${takenOut}`],
    ['articles/a.docx', `Save it as plain text (.txt) or web page (.html) in your word processor, and import that. ${takenOut}`],
    ['articles/IMG_1.HEIC', `No text can show a picture in this form. Save it as JPEG, or a drawing as PNG, in a program for pictures, and put that here. ${takenOut}`],
    ['articles/a.jfif', 'Rename it to end in ".jpg".'],
    ['articles/a.mp4', 'An archive shows texts and pictures. To publish it, put it into the folder public of the project, and link to it: [The film](/film.mp4).'],
    ['persons/a.md', 'Did you mean the folder "people/"? Move it there, or take it out of the content folder.'],
    ['Tags/a.md', 'Did you mean the folder "topics/"? Move it there, or take it out of the content folder.'],
    ['person/a.jpg', 'Did you mean the folder "people/"? Move it there, or take it out of the content folder.'],
    ['people/sub/a.jpg', 'Move it up, directly into people/: only articles/ has folders in it.'],
    ['images/a.png', 'Move it into one of those folders, beside the text that shows it, or take it out of the content folder.'],
    ['constructor/a.md', 'Move it into one of those folders, or take it out of the content folder.'],
    ['articles/a.css', 'Move it into one of those folders, rename it to end in .md, or take it out of the content folder.'],
    ['a.md', 'Move it into one of those folders, or take it out of the content folder.'],
  ])('of a file that is nothing the archive knows is told with what to do with such a file: %s', (path, fix) => {
    const found = openArchive({ [path]: 'x', 'articles/sound.md': article() }).problems.all().filter(({ code }) => code === 'file-unexpected');
    expect(found.map((one) => `${one.file} ${one.fix}`)).toEqual([`${path} ${fix}`]);
  });

  test.each([
    ['differ by case', 'articles/Case.md', 'articles/case.md'],
    ['differ by case in a folder', 'articles/A/x.md', 'articles/a/x.md'],
    ['differ by case in another alphabet', 'people/Ада.md', 'people/ада.md'],
  ])('of two files that %s is told with both', (_, one, other) => {
    const edition = openArchive({ [one]: record({ title: 'A', date: '2001', source: 'gazette', name: 'A' }), [other]: record({ name: 'A' }) });
    const found = edition.problems.all().filter(({ code }) => code === 'address-taken');
    expect(found).toHaveLength(1);
    expect([found[0]?.file, found[0]?.message.includes(one)]).toEqual([other, true]);
  });

  test('of two files that differ by their Unicode form is told with both', () => {
    const [composed, parts] = [`articles/caf\u00e9.md`, `articles/cafe\u0301.md`];
    const edition = openArchive({ [composed]: article(), [parts]: article() });
    expect(edition.content.files).toEqual(expect.arrayContaining([composed, parts]));
    expect(told(edition.problems.all(), parts)).toEqual(['path-invalid']);
    expect(told(edition.problems.all(), composed)).toEqual(['address-taken']);
  });

  test('of an article and of a picture that have one address is told', () => {
    expect(told(openArchive({ 'articles/a.png.md': article(), 'articles/a.png': 'x' }).problems.all(), 'articles/a.png.md')).toEqual(['address-taken']);
  });

  test('whose bytes are no UTF-8 is told, be it a file’s or a folder’s', () => {
    const content = contentFolder(ground());
    // Node takes a path as text; a shell can make the bytes.
    execFileSync('sh', ['-c', 'printf x > "$(printf \'articles/a\\377.md\')" && mkdir "$(printf \'articles/b\\377\')" && printf x > "$(printf \'articles/b\\377/c.md\')"'], { cwd: content });
    const edition = openFolder(content);
    expect(told(edition.problems.all())).toEqual(['path-invalid', 'file-unreadable']);
    expect(accountOf(edition).rejected).toBe(2);
  });
});

describe('what is no file of its own', () => {
  test('is not read through, and is told: a link to a file, within the content or without', () => {
    const outside = join(temporaryFolder(), 'secret.md');
    writeFileSync(outside, article({ title: 'Secret' }));
    const content = contentFolder(ground());
    symlinkSync(outside, join(content, 'articles/secret.md'));
    symlinkSync('sound.md', join(content, 'articles/inside.md'));
    symlinkSync('nowhere.md', join(content, 'articles/broken.md'));
    symlinkSync(outside, join(content, 'articles/picture.png'));
    const edition = openFolder(content);
    expect(edition.problems.all().filter(({ severity }) => severity === 'error').map(({ code, file: at }) => `${code} ${at}`)).toEqual([
      'file-irregular articles/broken.md', 'file-irregular articles/inside.md', 'file-irregular articles/picture.png', 'file-irregular articles/secret.md',
    ]);
    expect(edition.site.archive.articles.map(({ id }) => id)).toEqual(['sound']);
    expect(edition.pictures.files).toEqual([]);
  });

  test('is told: a link to a folder, even to one that leads round', () => {
    const content = contentFolder(ground());
    symlinkSync('..', join(content, 'articles/round'));
    expect(told(openFolder(content).problems.all())).toEqual(['file-irregular']);
  });

  test('is told: settings that are a link', () => {
    const content = contentFolder({ ...ground(), 'archive.yaml': '' });
    execFileSync('sh', ['-c', 'mv archive.yaml ../settings-$$.yaml && ln -s ../settings-$$.yaml archive.yaml'], { cwd: content });
    expect(told(openFolder(content).problems.all(), 'archive.yaml')).toEqual(['file-irregular']);
  });

  test('is told: a folder with the name of a record or of a file of the archive, empty or not', () => {
    const content = contentFolder({ ...ground(), 'articles/full.md/b.md': article() });
    for (const folder of ['articles/empty.md', 'addresses.json']) mkdirSync(join(content, folder));
    const edition = openFolder(content);
    expect(edition.problems.all().map(({ code, file: at }) => `${code} ${at}`)).toEqual(['file-irregular addresses.json', 'file-irregular articles/empty.md', 'file-irregular articles/full.md']);
    expect(accountOf(edition)).toMatchObject({ files: 6, rejected: 3 });
  });

  test.skipIf(process.platform === 'win32')('is told and not waited for: a pipe', () => {
    const content = contentFolder(ground());
    execFileSync('mkfifo', [join(content, 'articles/pipe.md')]);
    expect(told(openFolder(content).problems.all())).toEqual(['file-irregular']);
  });
});

test('what a system or an editor leaves beside its files is passed over, and a folder or a record of such a name is not', () => {
  const left = ['articles/Thumbs.db', 'articles/desktop.ini', 'people/~$letter.docx', 'articles/sound.md~', 'articles/#sound.md#'];
  const edition = openArchive({ 'articles/sound.md': article(), ...Object.fromEntries(left.map((file) => [file, 'x'])), 'articles/a~/b.md': article(), 'articles/~$c.md': article() });
  expect(edition.problems.all().map(({ file, code }) => `${file} ${code}`)).toEqual(['articles/a~/b.md path-invalid', 'articles/~$c.md path-invalid']);
  expect(edition.content.files).toEqual(['archive.yaml', 'articles/a~/b.md', 'articles/sound.md', 'articles/~$c.md', 'sources/gazette.md']);
});

test('names that begin with a dot are the system’s', () => {
  const edition = openArchive({ 'articles/sound.md': article(), '.git/config': 'x', '.DS_Store': 'x', 'articles/._sound.md': 'x', 'articles/.sound.md.swp': 'x' });
  expect(edition.problems.all()).toEqual([]);
  expect(edition.content.files).toEqual(['archive.yaml', 'articles/sound.md', 'sources/gazette.md']);
});

test('an archive without settings, or without articles, is told', () => {
  expect(told(openFolder(contentFolder({ 'people/a.md': record({ name: 'A' }) })).problems.all())).toEqual(['settings-missing', 'archive-empty']);
  expect(() => openFolder('/nowhere/at/all')).toThrow('ENOENT');
});
