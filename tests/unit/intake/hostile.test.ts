import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/intake/paths.ts';
import { Addresses } from '../../../src/site/addresses/addresses.ts';
import { articleOf, openArchive } from '../../helpers/archive.ts';
import { commonmark, texts, yamlDocuments as documents } from '../../helpers/hostile/corpora.ts';
import { parsed } from '../../helpers/rendering.ts';
import { dangersIn } from '../../helpers/hostile/dangers.ts';

describe('the YAML test suite as frontmatter', () => {
  const files = Object.fromEntries(documents.map(([, yaml], index) => [`articles/y-${index}.md`, `---\ntitle: A title\ndate: 2001\nsource: gazette\n${yaml}\n---\n\nText.\n`]));
  const bare = Object.fromEntries(documents.map(([, yaml], index) => [`topics/y-${index}.md`, `---\n${yaml}\n---\n`]));

  test('never stops the reading: each file is in the archive, or has an error of its own', () => {
    expect(documents.length).toBeGreaterThan(300);
    const edition = openArchive({ ...files, ...bare });
    const read = new Set([...edition.content.articles, ...edition.content.authorities].map(({ file }) => file));
    const told = new Set(edition.problems.all().filter(({ severity }) => severity === 'error').map(({ file }) => file));
    for (const file of [...Object.keys(files), ...Object.keys(bare)]) expect(read.has(file) || told.has(file), file).toBe(true);
    // What YAML makes of a value may be many things; the archive takes none but the fields it knows.
    for (const { file, fields } of edition.content.articles) expect(fields.title, file).toBe('A title');
  });
});

describe('hostile texts as they are typed', () => {
  test('in a title, without quotation marks, are read as typed or refused with the line', () => {
    const files = Object.fromEntries(texts.map((text, index) => [`articles/t-${index}.md`, `---\ntitle: ${text}\ndate: 2001\nsource: gazette\n---\n\nText.\n`]));
    const edition = openArchive(files);
    const read = new Map(edition.content.articles.map(({ file, fields }) => [file, fields.title]));
    const told = new Set(edition.problems.all().map(({ file }) => file));
    texts.forEach((text, index) => {
      const file = `articles/t-${index}.md`;
      const title = read.get(file);
      const plain = title === text.trim().replace(/[ \t]+$/, '');
      const quoted = title !== undefined && /^(?:"[^]*"|'[^]*')/.test(text.trim());
      expect(plain || quoted || told.has(file), `${file} ${JSON.stringify(text)} ${JSON.stringify(title)}`).toBe(true);
    });
  });

  test('in a title, between quotation marks, are read to the letter or refused by name', () => {
    const files = Object.fromEntries(texts.map((text, index) => [`articles/t-${index}.md`, `---\ntitle: ${JSON.stringify(text)}\ndate: 2001\nsource: gazette\n---\n\nText.\n`]));
    const edition = openArchive(files);
    const told = new Set(edition.problems.all().filter(({ severity }) => severity === 'error').map(({ file }) => file));
    let read = 0;
    texts.forEach((text, index) => {
      if (told.has(`articles/t-${index}.md`)) return;
      read += 1;
      expect(articleOf(edition, `t-${index}`).title).toBe(text.trim());
    });
    expect(read).toBeGreaterThan(texts.length * 0.9);
  });

  test('in a file name are refused, or make an address that leads to that very file and breaks out of nothing', () => {
    const addresses = new Addresses('/archive/', undefined);
    for (const text of texts) {
      const role = roleOf(`articles/${text}.md`);
      if (role.is !== 'article') {
        expect(role, text).toMatchObject({ is: 'nothing' });
        continue;
      }
      const address = addresses.article(role.id);
      expect(address, text).not.toMatch(/["'<>&\s\\]/);
      const url = new URL(address, 'https://archive.example');
      expect([url.origin, url.search, url.hash, decodeURIComponent(url.pathname)], text).toEqual(['https://archive.example', '', '', `/archive/articles/${role.id}/`]);
    }
  });
});

test.each([['CommonMark’s examples', commonmark], ['hostile texts', texts]])('%s as the text of an article hold nothing that could run, load or break out', (_, list) => {
  expect(list.length).toBeGreaterThan(450);
  for (const text of list) expect(dangersIn(parsed(text)), text).toEqual([]);
});
