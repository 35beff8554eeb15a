import { expect, test } from 'vitest';
import { KeptRecords } from '../../../src/intake/kept-records.ts';
import type { FileRead } from '../../../src/intake/kept-records.ts';
import { readText } from '../../../src/intake/read-text.ts';
import type { TextReader } from '../../../src/intake/read-text.ts';
import { folderState, standings } from '../../../src/kept/folder-state.ts';
import type { Standing } from '../../../src/kept/stamp.ts';
import { Store } from '../../../src/kept/store.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

const file = 'articles/a.md';
const text = (word: string) => `---\ntitle: ${word}\n---\n`;
const read: FileRead = { is: 'faulty', source: undefined, problems: [] };

test.each([['as clocks of disks are', 0], ['where the clock of the disk is late', 100_000]])('of a file that is written to while it is read nothing is taken for the file as it is then, %s', (_, ahead) => {
  const [root, kept] = [writeFiles(temporaryFolder(), { [file]: text('one') }), temporaryFolder()];
  const texts: TextReader = (path) => readText(root, path);
  /** Reads the file as a run does, and answers with the texts that something was made of. */
  const run = (during: () => void = () => undefined) => {
    const made: string[] = [];
    const records = new KeptRecords({ store: new Store(kept, 'v'), now: Date.now() + ahead }, root, 'UTC');
    records.read(file, texts, (once) => {
      for (let times = 0; times < 2; times += 1) {
        const found = once(file);
        made.push(found.ok ? found.text : '');
        during();
      }
      return read;
    });
    records.save();
    return made;
  };
  expect(run(() => { writeFiles(root, { [file]: text('two') }); })).toEqual([text('one'), text('one')]);
  expect(run()).toEqual([text('two'), text('two')]);
  expect(run()).toEqual([]);
});

test('a file is what it was when it was looked at, and is looked at again where that is not what was kept', () => {
  const [root, kept] = [writeFiles(temporaryFolder(), { [file]: text('one') }), temporaryFolder()];
  const now = Date.now() + 100_000;
  /** @returns whether the file was read */
  const run = (seen?: (path: string) => Standing | undefined) => {
    let read = false;
    const records = new KeptRecords({ store: new Store(kept, 'v'), now, seen }, root, 'UTC');
    records.read(file, (path) => readText(root, path), () => {
      read = true;
      return { is: 'faulty', source: undefined, problems: [] };
    });
    records.save();
    return read;
  };
  expect(run()).toBe(true);
  const asItStood = standings(folderState(root, now));
  expect([asItStood(file)?.size, asItStood('articles/b.md')]).toEqual([text('one').length, undefined]);
  writeFiles(root, { [file]: text('three') });
  expect(run(asItStood)).toBe(false);
  expect(run(standings(folderState(root, now)))).toBe(true);
  expect(run()).toBe(false);
});
