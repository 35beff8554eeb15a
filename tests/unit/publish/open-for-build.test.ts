import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SyntheticArchive } from '../../../bench/scale/synthetic/archive.ts';
import { silent } from '../../../src/publish/command/progress.ts';
import { openForBuild } from '../../../src/publish/open-for-build.ts';
import { temporaryFolder } from '../../helpers/site.ts';

test('the reading of texts pauses, so that whoever stops the command is heard before it has ended', async () => {
  const content = join(temporaryFolder(), 'content');
  new SyntheticArchive(content, { seed: 7, perDay: 10 }).add(70);
  let read = 0;
  const heardAt: number[] = [];
  const hear = () => {
    heardAt.push(read);
    if (read < 70) setImmediate(hear);
  };
  setImmediate(hear);
  await openForBuild({ content, base: '/', site: 'https://synthetic.example', drafts: false }, { ...silent, update: (step, done) => { if (step === 'Reading the texts') read = done + 1; } });
  expect(heardAt.filter((at) => at > 0 && at < 70).length).toBeGreaterThan(1);
  read = 70;
});

test('the reading of files pauses too, before any text is read', async () => {
  const content = join(temporaryFolder(), 'content');
  new SyntheticArchive(content, { seed: 7, perDay: 10 }).add(70);
  let heard = 0;
  let reading = true;
  const hear = () => {
    heard += 1;
    if (reading) setImmediate(hear);
  };
  setImmediate(hear);
  await openForBuild({ content, base: '/', site: 'https://synthetic.example', drafts: false }, { ...silent, update: (step) => { if (step === 'Reading the texts') reading = false; } });
  expect(heard).toBeGreaterThan(3);
});
