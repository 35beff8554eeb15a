import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildWhenChanged } from '../../../../src/publish/following/build-when-changed.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

/** Follows a content folder, while nobody builds in this checkout, with a command that ends with each of these statuses in turn, and saves once. */
function followed(...statuses: readonly number[]): { readonly runs: () => number; readonly told: readonly string[]; readonly end: () => void } {
  const folder = temporaryFolder();
  const [content, runs, program] = [join(folder, 'content'), join(folder, 'runs'), join(folder, 'command.mjs')];
  mkdirSync(content);
  writeFileSync(runs, '');
  writeFileSync(program, `import { appendFileSync, readFileSync } from 'node:fs';\nprocess.exitCode = ${JSON.stringify(statuses)}[readFileSync(${JSON.stringify(runs)}).length];\nappendFileSync(${JSON.stringify(runs)}, '.');\n`);
  const told: string[] = [];
  const { close } = buildWhenChanged({ content, out: join(folder, 'site'), base: '/', site: undefined, published: undefined, leaveOutBroken: false, afresh: false }, program, Promise.resolve(), (line) => { told.push(line); });
  writeFileSync(join(content, 'a.md'), 'x');
  return { runs: () => readFileSync(runs).length, told, end: close };
}

test.skipIf(process.platform === 'win32')('a build that is refused because another is at work is tried again, though that has ended by the time', async () => {
  const { runs, told, end } = followed(75, 75, 0);
  while (runs() < 3) await setTimeout(20);
  end();
  expect(told.filter((line) => !line.startsWith('\n'))).toEqual(['It is tried again by itself.', 'It is tried again by itself.']);
});

test.skipIf(process.platform === 'win32')('a build that fails is not tried again before something is saved', async () => {
  const { runs, told, end } = followed(1, 0);
  while (!told.some((line) => line.includes('The site that is served is as it was.'))) await setTimeout(20);
  await setTimeout(1000);
  end();
  expect(runs()).toBe(1);
});
