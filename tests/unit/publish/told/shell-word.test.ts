import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { shellWord } from '../../../../src/publish/told/shell-word.ts';

test('what any shell takes for one word stays as it is', () => {
  for (const text of ['/srv/archive-2026/content', 'a@b_c.d:e']) expect(shellWord(text), text).toBe(text);
});

describe.runIf(process.platform !== 'win32')('a word of other signs', () => {
  test.each(['my articles', "the editor's", '$HOME', '`id`', 'a"b', 'a\\b', 'a;b&c|d', '*', 'Архив', 'a\nb', ''])('is read by a shell as it was: %j', (text) => {
    expect(spawnSync('sh', ['-c', `printf %s ${shellWord(text)}`], { encoding: 'utf8' }).stdout).toBe(text);
  });
});

test('on Windows a path stands in quotation marks that its shells know', () => {
  expect(shellWord('C:\\My archive\\content', 'win32')).toBe('"C:\\My archive\\content"');
});
