import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/edits/apply-edits.ts';
import { tellUnedited } from '../../../src/edits/telling.ts';
import { ownerOf } from '../../../src/journal/owner.ts';
import { writeFiles } from '../../helpers/site.ts';
import { filesIn } from '../imports/folder.ts';
import { Killed, killedAt } from '../journal/disks.ts';
import { archiveOf, article } from './merging.ts';

const files = { 'articles/x.md': article({ people: '[Ada]' }), 'articles/y.md': article({}, 'Y.') };

test('names are added to lists, and it is told which', () => {
  const root = archiveOf(files);
  const applied = applyEdits(root, [
    { file: 'articles/x.md', field: 'people', names: ['Ada', 'Ben'] },
    { file: 'articles/y.md', field: 'countries', names: ['France', 'France'] },
    { file: 'articles/x.md', field: 'topics', names: ['Bridges'] },
    { file: 'articles/x.md', field: 'people', names: ['Ben'] },
  ]);
  expect(applied).toEqual({
    done: [
      { file: 'articles/x.md', field: 'people', names: ['Ben'] },
      { file: 'articles/y.md', field: 'countries', names: ['France'] },
      { file: 'articles/x.md', field: 'topics', names: ['Bridges'] },
    ],
    problems: [],
  });
  expect(filesIn(root)).toMatchObject({
    'articles/x.md': article({ people: '[Ada, Ben]', topics: '[Bridges]' }),
    'articles/y.md': article({ countries: '\n  - France' }, 'Y.').replace('countries: \n', 'countries:\n'),
  });
});

test('a file that cannot be edited stays, and the others are edited', () => {
  const root = archiveOf({ ...files, 'articles/z.md': 'no frontmatter' });
  const names = ['Ben'];
  const { done, problems } = applyEdits(root, ['articles/z.md', 'articles/none.md', '../x.md', 'archive.yaml', 'articles/x.md'].map((file) => ({ file, field: 'people', names })));
  expect(done).toEqual([{ file: 'articles/x.md', field: 'people', names }]);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(['articles/z.md frontmatter-missing', 'articles/none.md file-unreadable', '../x.md file-unexpected', 'archive.yaml file-unexpected']);
  expect(tellUnedited(problems).split('\n').at(-1)).toBe('What is named here was not edited.');
});

test('nothing is written while another command is at work', () => {
  const root = writeFiles(archiveOf(files), { [`.pending/lock-${ownerOf(process.ppid)}`]: '' });
  const before = filesIn(root);
  const { done, problems } = applyEdits(root, [{ file: 'articles/x.md', field: 'people', names: ['Ben'] }]);
  expect({ done, codes: problems.map(({ code }) => code) }).toEqual({ done: [], codes: ['archive-busy'] });
  expect(filesIn(root)).toEqual(before);
});

test('a kill in any step leaves all files as they were, or all edited', () => {
  const root = archiveOf(files);
  const additions = ['articles/x.md', 'articles/y.md'].map((file) => ({ file, field: 'topics' as const, names: ['T'] }));
  const ends = new Set<string>();
  for (let step = 1; ; step += 1) {
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
    const disk = killedAt(step);
    try {
      applyEdits(root, additions, disk);
      break;
    } catch (error) {
      expect(error).toBeInstanceOf(Killed);
    }
    applyEdits(root, []);
    ends.add(Object.entries(filesIn(root)).filter(([file]) => file !== 'archive.yaml' && !file.startsWith('sources/')).map(([file, text]) => `${file} ${text.includes('topics')}`).join(' '));
  }
  expect([...ends].sort()).toEqual(['articles/x.md false articles/y.md false', 'articles/x.md true articles/y.md true']);
});
