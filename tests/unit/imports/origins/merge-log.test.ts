import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeLog } from '../../../../src/imports/origins/merge-log.ts';
import { folderOf } from '../folder.ts';

function line(key: string, round: number): string {
  return `${key}\tarticles/${key}.md\t-\t${String(round).padStart(32, '0')}`;
}

test.each([1, 2, 3, 7, 100])('a log comes into its record in order, the last word on each item counting, when %i lines are sorted at a time', (most) => {
  const folder = folderOf({ 'x.tsv': `item\tfile\tsha256\tdigest\n${line('b', 0)}\n${line('d', 0)}\n` });
  const [record, log] = [join(folder, 'x.tsv'), join(folder, '.x.log')];
  writeFileSync(log, `${[line('e', 1), line('b', 1), line('a', 1), line('c', 1), line('b', 2), line('É', 2), line('a', 3)].join('\n')}\n${line('z', 4)}`);
  mergeLog(record, log, join(folder, '.x.tsv.part'), most);
  expect(readFileSync(record, 'utf8')).toBe(`${['item\tfile\tsha256\tdigest', line('a', 3), line('b', 2), line('c', 1), line('d', 0), line('e', 1), line('É', 2)].join('\n')}\n`);
  expect(readdirSync(folder)).toEqual(['x.tsv']);
});
