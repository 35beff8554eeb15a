import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dot } from '../../helpers/small-site.ts';
import { folderOf, importInto } from './folder.ts';

const page = '<html lang="en"><head><title>A bridge</title></head><body><article><h1>A bridge</h1><p>Text of the page, which is long enough to be one.</p><p><img src="my photo.png" alt="A dot"></p></article></body></html>';

test('a picture that came along with an article is no file in an unknown form, and one that no text shows is', async () => {
  const folder = folderOf({ 'pages/a.html': page });
  for (const name of ['my photo.png', 'other.png']) writeFileSync(join(folder, 'pages', name), dot);
  for (const again of [false, true]) {
    const { line, ended } = await importInto(folder, 'pages');
    expect(line).toContain(again ? '1 unchanged' : '1 created');
    expect(ended.filter((sentence) => sentence.startsWith('Files'))).toEqual(['Files in no form that is known: 1, such as other.png.']);
  }
});
