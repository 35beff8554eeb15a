import { expect, test } from 'vitest';
import { article, openArchive } from '../../../helpers/archive.ts';
import { dot } from '../../../helpers/small-site.ts';

test.each([
  ['in a folder below', 'articles/sub/dot.png', 'Did you mean "sub/dot.png"? Put the picture into the folder of the file and name it without a path.'],
  ['in a folder below, in capitals', 'articles/pictures-of-bridges/DOT.PNG', 'Did you mean "pictures-of-bridges/DOT.PNG"? Put the picture into the folder of the file and name it without a path.'],
  ['in another folder', 'people/dot.png', 'One of that name lies at "people/dot.png": if it is the one, put it, or a copy of it, into the folder of the file, and name it without a path.'],
])('a picture of which one of the same name lies %s is told with the place of that one', (_, path, fix) => {
  for (const name of ['dot.png', 'Old\\dot.png']) {
    const missing = openArchive({ 'articles/a.md': article({}, `![A dot](${name})`), [path]: dot }).problems.all().filter(({ code }) => code === 'picture-missing');
    expect(missing.map((problem) => problem.fix)).toEqual([fix]);
  }
});
