import { expect, test } from 'vitest';
import { folderFailure } from '../../../src/problems/folder-failure.ts';

test('a full disk is named in words, with what the system calls it and the place', () => {
  expect(folderFailure(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('The content folder cannot be read or written: the disk is full (ENOSPC).');
  expect(folderFailure(Object.assign(new Error(), { code: 'EROFS', path: '/content/\u001bx' }))).toBe('The content folder cannot be read or written: the disk can only be read (EROFS /content/\\u001bx).');
});

test.each([new TypeError('That is no function'), Object.assign(new Error('There is no such module'), { code: 'ERR_MODULE_NOT_FOUND' }), 'no error'])('a fault of the software is no fault of the folder, and thrown on whole: %s', (fault) => {
  expect(() => folderFailure(fault)).toThrow(fault instanceof Error ? fault : 'no error');
});

test('what has no words here is named as the system calls it', () => {
  expect(folderFailure(Object.assign(new Error(), { code: 'ELOOP' }))).toBe('The content folder cannot be read or written (ELOOP).');
});
