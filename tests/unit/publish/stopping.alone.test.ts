import { expect, test } from 'vitest';
import { endWithCommand, isStopping, stopAllBeside } from '../../../src/publish/stopping.ts';

test('what goes on beside a command ends with it, also what begins while the command is about to end', async () => {
  const ended: string[] = [];
  const beside = (name: string) => ({ end: () => { ended.push(name); return Promise.resolve(); } });
  endWithCommand(beside('one'));
  const over = endWithCommand(beside('over before'));
  over();
  expect(isStopping()).toBe(false);
  await stopAllBeside();
  endWithCommand(beside('late'));
  expect([isStopping(), ended]).toEqual([true, ['one', 'late']]);
});
