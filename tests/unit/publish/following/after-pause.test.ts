import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AfterPause } from '../../../../src/publish/following/after-pause.ts';

let begun: number;
let done: () => void;
let work: AfterPause;

beforeEach(() => {
  vi.useFakeTimers();
  begun = 0;
  work = new AfterPause(100, () => new Promise((resolve) => {
    begun += 1;
    done = resolve;
  }));
});

afterEach(() => { vi.useRealTimers(); });

describe('work after a pause', () => {
  test('is done once however often it is asked for, and not before nobody has asked for a while', async () => {
    for (let asked = 0; asked < 5; asked += 1) {
      work.ask();
      await vi.advanceTimersByTimeAsync(90);
    }
    expect(begun).toBe(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(1);
  });

  test('that is asked for while it is done is done once more when that is over, and not beside it', async () => {
    work.ask();
    await vi.advanceTimersByTimeAsync(100);
    work.ask();
    work.ask();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(1);
    done();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
    done();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(2);
  });

  test('is not begun any more when it is to be forgotten, neither what waits nor what would follow', async () => {
    work.ask();
    work.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(0);
    work.ask();
    await vi.advanceTimersByTimeAsync(100);
    work.ask();
    work.forget();
    done();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toBe(1);
  });
});
