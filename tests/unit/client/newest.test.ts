import { afterEach, describe, expect, test, vi } from 'vitest';
import { Newest } from '../../../src/client/newest.ts';

const soon = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('the newest question', () => {
  afterEach(() => { vi.useRealTimers(); });

  function held() {
    const asked: string[] = [];
    const answers = new Map<string, (failed: boolean) => void>();
    const newest = new Newest((question: string) => new Promise<string>((resolve, reject) => {
      asked.push(question);
      answers.set(question, (failed) => { if (failed) reject(new Error(question)); else resolve(question.toUpperCase()); });
    }));
    return { asked, newest, answer: (question: string, failed = false) => answers.get(question)?.(failed) };
  }

  test('alone is answered, and of those that wait for an answer only the last is asked', async () => {
    const { asked, newest, answer } = held();
    const first = newest.ask('k');
    await soon();
    const others = [newest.ask('ka'), newest.ask('kal')];
    answer('k');
    expect(await first).toBeUndefined();
    await soon();
    expect(asked).toEqual(['k', 'kal']);
    answer('kal');
    expect(await Promise.all(others)).toEqual([undefined, 'KAL']);
  });

  test('that fails has no answer, and the next one is asked', async () => {
    const { newest, answer } = held();
    const failing = newest.ask('k');
    await soon();
    answer('k', true);
    expect(await failing).toBeUndefined();
    const next = newest.ask('ka');
    await soon();
    answer('ka');
    expect(await next).toBe('KA');
  });

  test('waits a while for the answer to another, and no longer', async () => {
    vi.useFakeTimers();
    const { asked, newest, answer } = held();
    void newest.ask('k');
    await vi.advanceTimersByTimeAsync(900);
    const next = newest.ask('ka');
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toEqual(['k']);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['k', 'ka']);
    answer('ka');
    expect(await next).toBe('KA');
  });

  test('that is forgotten has no answer', async () => {
    const { newest, answer } = held();
    const forgotten = newest.ask('k');
    await soon();
    newest.forget();
    answer('k');
    expect(await forgotten).toBeUndefined();
  });
});
