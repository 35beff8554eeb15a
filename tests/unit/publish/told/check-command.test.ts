import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../../src/publish/told/check-command.ts';

test('the command that shows more is that for the folder which was read', () => {
  expect(checkCommand(resolve('content'))).toBe('npm run check');
  expect(checkCommand(resolve('content'), '--code', 'date-form')).toBe('npm run check -- --code date-form');
  expect(checkCommand(resolve('elsewhere'), '--code', 'date-form')).toBe(`npm run check -- --content ${resolve('elsewhere')} --code date-form`);
});

test('the command that shows more can be typed as it stands, whatever the folder is called', () => {
  expect(checkCommand('/srv/my articles')).toBe("npm run check -- --content '/srv/my articles'");
});
