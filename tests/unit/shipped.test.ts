import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree, root } from '../helpers/site.ts';
import { shippedArchive } from '../helpers/shipped.ts';

const content = join(root, 'content');
const isArticle = (path: string) => path.startsWith('articles/');
const articles = (folder: string) => [...readTree(folder).keys()].filter(isArticle);
const settings = (folder: string) => readFileSync(join(folder, 'archive.yaml'), 'utf8');

/** Who publishes an archive of their own has other articles, or has at least named it or its address. */
const isShipped = existsSync(join(content, 'archive.yaml')) && settings(content) === settings(shippedArchive) && articles(content).join('\n') === articles(shippedArchive).join('\n');

test.skipIf(!isShipped)('the archive that tests take for the one that ships is the one in content/', () => {
  expect(readTree(shippedArchive)).toEqual(readTree(content));
});
