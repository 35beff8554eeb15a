import { describe, expect, test } from 'vitest';
import { suggestions } from '../../../../src/client/suggestions/ask-worker.ts';
import type { AskedWorker } from '../../../../src/client/suggestions/ask-worker.ts';
import { Newest } from '../../../../src/client/suggestions/newest.ts';
import type { Answer, Question } from '../../../../src/search/protocol.ts';

const soon = () => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('the newest question', () => {
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

  test('that is forgotten has no answer', async () => {
    const { newest, answer } = held();
    const forgotten = newest.ask('k');
    await soon();
    newest.forget();
    answer('k');
    expect(await forgotten).toBeUndefined();
  });
});

class FakeWorker implements AskedWorker {
  readonly questions: Question[] = [];
  readonly #answered: ((event: { readonly data: Answer }) => void)[] = [];
  readonly #broken: (() => void)[] = [];

  addEventListener(...[type, listener]: ['message', (event: { readonly data: Answer }) => void] | ['error', () => void]): void {
    if (type === 'message') this.#answered.push(listener);
    else this.#broken.push(listener);
  }

  postMessage(question: Question): void {
    this.questions.push(question);
  }

  say(data: Answer): void {
    for (const listener of this.#answered) listener({ data });
  }

  break(): void {
    for (const listener of this.#broken) listener();
  }
}

describe('the worker', () => {
  test('is made for the first question, once, and each answer goes to its question', async () => {
    const made: FakeWorker[] = [];
    const suggest = suggestions(() => {
      const worker = new FakeWorker();
      made.push(worker);
      return worker;
    });
    expect(made).toHaveLength(0);
    const [first, second] = [suggest('a'), suggest('b')];
    expect(made).toHaveLength(1);
    expect(made[0]?.questions).toEqual([{ ask: 'suggest', turn: -1, typed: 'a' }, { ask: 'suggest', turn: -2, typed: 'b' }]);
    made[0]?.say({ answer: 'names', turn: -2, names: [] });
    made[0]?.say({ answer: 'suggestions', turn: -2, names: [], titles: [] });
    made[0]?.say({ answer: 'failed', turn: -1 });
    await expect(first).rejects.toThrow('cannot be reached');
    expect(await second).toMatchObject({ names: [], titles: [] });
  });

  test('that breaks fails what it was asked, and is made anew for the next question', async () => {
    const made: FakeWorker[] = [];
    const suggest = suggestions(() => {
      const worker = new FakeWorker();
      made.push(worker);
      return worker;
    });
    const first = suggest('a');
    made[0]?.break();
    await expect(first).rejects.toThrow('cannot be reached');
    void suggest('b');
    expect(made).toHaveLength(2);
  });
});
