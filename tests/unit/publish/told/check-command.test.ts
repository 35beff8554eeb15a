import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../../../src/publish/told/check-command.ts';

test('the command that shows more is that for the folder which was read', () => {
  expect(checkCommand({ content: resolve('content'), base: '/' })).toBe('npm run check');
  expect(checkCommand({ content: resolve('content'), base: '/' }, '--code', 'date-form')).toBe('npm run check -- --code date-form');
  expect(checkCommand({ content: resolve('elsewhere'), base: '/' }, '--code', 'date-form')).toBe(`npm run check -- --content ${resolve('elsewhere')} --code date-form`);
});

test('the command that shows more judges with the base that the build has', () => {
  expect(checkCommand({ content: resolve('content'), base: '/news/' }, '--code', 'date-form')).toBe('npm run check -- --base /news/ --code date-form');
});

test('the command that shows more can be typed as it stands, whatever the folder is called', () => {
  expect(checkCommand({ content: '/srv/my articles', base: '/' })).toBe("npm run check -- --content '/srv/my articles'");
});
