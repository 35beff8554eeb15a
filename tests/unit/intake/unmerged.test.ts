import { describe, expect, test } from 'vitest';
import { article, openArchive, told } from '../../helpers/archive.ts';

const file = 'articles/a.md';

function toldOf(text: string): string[] {
  return told(openArchive({ [file]: text, 'articles/sound.md': article() }).problems.all());
}

describe('two versions that a program of version control has left in a file', () => {
  const both = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> theirs`;

  test.each([
    ['in the fields', `---\n${both('title: A title', 'title: Another')}\ndate: 2001\nsource: gazette\n---\nA text.\n`, '2:1'],
    ['in the text', article({}, `One.\n\n${both('Two.', 'Three.')}\n\nFour.`), '9:1'],
    ['from the fields into the text', `---\ntitle: A title\n${both('date: 2001\nsource: gazette\n---\nA text.', 'date: 2002\nsource: gazette\n---\nA text.')}\n`, '3:1'],
    ['with what both came from', article({}, '<<<<<<<\nOne.\n||||||| base\nTwo.\n=======\nThree.\n>>>>>>>'), '7:1'],
    ['with Windows line ends', article({}, both('One.', 'Two.')).replaceAll('\n', '\r\n'), '7:1'],
  ])('are told once, and first: %s', (_, text, place) => {
    expect(toldOf(text)).toEqual([`versions-unmerged ${place}`]);
  });

  test('are told with the line in which they end, and how they become one', () => {
    const [found] = openArchive({ [file]: article({}, both('One.', 'Two.')) }).problems.all();
    expect(`${found?.message} ${found?.fix}`).toBe('From here to line 11 stand two versions of the same lines, with the marks that a program leaves where a person has to merge them. Keep what is right of the two, and take out the lines of marks: "<<<<<<<", "=======" and ">>>>>>>".');
  });

  test('are told of archive.yaml', () => {
    expect(told(openArchive({ 'archive.yaml': `${both('title: A', 'title: B')}\n`, [file]: article() }).problems.all())).toEqual(['versions-unmerged 1:1']);
  });

  test('are none where a mark is missing, or where a backslash says that the lines are meant', () => {
    expect(toldOf(article({}, 'One.\n\n=======\n\n>>>>>>> two\n\n<<<<<<< three'))).toEqual([]);
    const meant = both('One.', 'Two.').replace('<', '\\<');
    expect(toldOf(article({}, meant.replace('\n=', '\n\\=')))).toEqual([]);
    // A row of equal signs makes a heading of the lines above it, whatever is printed there.
    expect(toldOf(article({}, meant))).toEqual(['text-as-heading 7:1']);
  });
});
