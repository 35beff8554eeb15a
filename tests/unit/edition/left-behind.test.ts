import { describe, expect, test } from 'vitest';
import { leftInPublic, publicItems } from '../../../src/edition/public-files.ts';
import { dropLeftBehind } from '../../../src/publish/press/drop-left-behind.ts';
import { readTree, temporaryFolder, writeFiles } from '../../helpers/site.ts';

const left = ['.DS_Store', 'a/.DS_Store', '._logo.png', 'Thumbs.db', 'desktop.ini', '~$letter.docx', 'notes.txt~', '.notes.txt.swp', '#notes.txt#', 'a/.git/config', '.svn/entries'];
const meant = ['.htaccess', '.nojekyll', '.well-known/security.txt', 'CNAME', 'a/swp', 'film.mp4'];

describe('what systems, editors and version control leave in public/', () => {
  const folder = writeFiles(temporaryFolder(), Object.fromEntries([...left, ...meant].map((file) => [file, 'x'])));

  test('is no part of the site', () => {
    expect(publicItems(folder).map(({ path }) => path)).toEqual(meant);
  });

  test('is taken out of what Astro has copied, and nothing else is, such as a history that the site has of its own', () => {
    const site = writeFiles(temporaryFolder(), Object.fromEntries([...left, ...meant, '.git/config'].map((file) => [file, 'x'])));
    dropLeftBehind(site, leftInPublic(folder));
    expect([...readTree(site).keys()].sort()).toEqual(['.git/config', ...meant]);
  });
});
