import { describe, expect, test } from 'vitest';
import { terminalProgress } from '../../../../src/publish/command/progress.ts';

/** What a terminal of 30 columns is shown, without the sign that clears the line; each update comes at its millisecond. */
function shown(...updates: readonly (readonly [number, string, number, number])[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = terminalProgress({ write: (text: string) => written.push(text), columns: 30 }, () => time);
  for (const [at, ...update] of updates) {
    time = at;
    progress.update(...update);
  }
  progress.clear();
  expect(written.every((text) => text.startsWith('\r\u001b[2K'))).toBe(true);
  return written.map((text) => text.slice('\r\u001b[2K'.length));
}

describe('progress at a terminal', () => {
  test('is one line that is written over, at most ten times a second, and is taken away', () => {
    expect(shown([0, 'Reading', 0, 9], [50, 'Reading', 1, 9], [99, 'Reading', 2, 9], [100, 'Reading', 3, 9])).toEqual(['Reading: 0 of 9', 'Reading: 3 of 9', '']);
  });

  test('shows another step at once, and a step of unknown length by its name', () => {
    expect(shown([0, 'Reading', 0, 9], [1, 'Indexing', 0, 0])).toEqual(['Reading: 0 of 9', 'Indexing', '']);
  });

  test('says how long it takes once that can be told', () => {
    expect(shown([0, 'Pages', 0, 100], [2000, 'Pages', 20, 100], [4000, 'Pages', 40, 100])).toEqual(['Pages: 0 of 100', 'Pages: 20 of 100', 'Pages: 40 of 100, 6 s left', '']);
  });

  test('is cut to the width of the terminal', () => {
    expect(shown([0, 'A step with a name that is too long', 1, 2])[0]).toBe('A step with a name that is to');
  });

  test('writes nothing when there was nothing to take away', () => {
    expect(shown()).toEqual([]);
  });
});
