import { describe, expect, test } from 'vitest';
import { patiently } from '../../../src/disk/patiently.ts';

/** Fails so many times, and counts what was tried and how long was waited. */
function failing(times: number, code: string) {
  const seen = { tried: 0, waited: 0 };
  const act = () => {
    seen.tried += 1;
    if (seen.tried <= times) throw Object.assign(new Error(code), { code });
    return 'done';
  };
  return { seen, act, pause: (milliseconds: number) => { seen.waited += milliseconds; } };
}

describe('what another program stands in the way of', () => {
  test.each(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'])('is tried again on Windows (%s)', (code) => {
    const { seen, act, pause } = failing(3, code);
    expect([patiently(act, 'win32', pause), seen]).toEqual(['done', { tried: 4, waited: 80 }]);
  });

  test('is given up after some seconds, with what the system says', () => {
    const { seen, act, pause } = failing(Infinity, 'EBUSY');
    expect(() => patiently(act, 'win32', pause)).toThrow('EBUSY');
    expect(seen).toEqual({ tried: 9, waited: 2980 });
  });

  test.each([['linux', 'EBUSY'], ['darwin', 'EPERM'], ['win32', 'ENOENT']] as const)('is told at once elsewhere, and what is something else is (%s, %s)', (platform, code) => {
    const { seen, act, pause } = failing(1, code);
    expect(() => patiently(act, platform, pause)).toThrow(code);
    expect(seen).toEqual({ tried: 1, waited: 0 });
  });
});

test('the wait between two attempts is a real one', () => {
  const begun = performance.now();
  expect(patiently(failing(2, 'EPERM').act, 'win32')).toBe('done');
  expect(performance.now() - begun).toBeGreaterThan(25);
});
