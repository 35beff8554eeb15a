import { expect, test } from 'vitest';
import { article, openArchive } from '../../../helpers/archive.ts';
import { gradient } from '../../../helpers/pictures.ts';

test('a picture that drafts alone show has no smaller sizes where drafts are not published, so that no text names what is not made', async () => {
  const wide = await gradient(1700, 20, 'png');
  const files = { 'articles/a.md': article({}, '![Colours](wide.png)'), 'articles/b.md': article({ draft: 'true' }, '![Colours](wide.png)\n\n![Colours](secret.png)'), 'articles/wide.png': wide, 'articles/secret.png': await gradient(1700, 20, 'png', 5) };
  const { pictures } = openArchive(files, { drafts: false });
  expect(['wide.png', 'secret.png'].map((name) => pictures.find('articles/b.md', name)?.smaller.length)).toEqual([3, 0]);
  expect(pictures.toScale.map(({ file }) => file)).toEqual(['articles/wide.png']);
  expect(openArchive(files, { drafts: true }).pictures.toScale).toHaveLength(2);
});
