import { describe, expect, test } from 'vitest';
import { Asking } from '../../../src/client/asking.ts';
import { Exchange } from '../../../src/client/exchange.ts';
import type { AskedWorker } from '../../../src/client/exchange.ts';
import type { Answer, Found, Question } from '../../../src/search/protocol.ts';
import { idle } from '../../../src/search/state.ts';

/** A worker whose answers the test gives. */
class HeldWorker implements AskedWorker {
  readonly asked: Question[] = [];
  answer: (answer: Answer) => void = () => undefined;
  fail: () => void = () => undefined;

  ended = false;

  terminate(): void {
    this.ended = true;
  }

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  addEventListener(type: 'message' | 'error', listener: ((event: { readonly data: Answer }) => void) | (() => void)): void {
    if (type === 'message') this.answer = (data) => { listener({ data }); };
    else this.fail = () => { listener({ data: { answer: 'failed', turn: 0, why: 'unreachable' } }); };
  }
}

const nothing: Found = { total: 0, unknown: [], chips: [], notes: [], counts: {}, bounds: {}, histogram: { unit: 'day', first: '', found: [] }, results: [], marked: [] };
const question = { state: idle, counted: [], shown: 10 };

function asking(siteAnswers = false): { workers: HeldWorker[]; asking: Asking } {
  const workers: HeldWorker[] = [];
  return { workers, asking: new Asking(new Exchange(() => {
    const worker = new HeldWorker();
    workers.push(worker);
    return worker;
  }, () => Promise.resolve(siteAnswers))) };
}

describe('a page that asks the worker', () => {
  test('makes it for the first question, and once', () => {
    const { workers, asking: of } = asking();
    expect(workers).toEqual([]);
    of.open();
    void of.search(question, () => undefined);
    expect(workers.map(({ asked }) => asked.map(({ ask }) => ask))).toEqual([['open', 'search']]);
  });

  test('gets each answer where it was asked for, in whatever order they come, and the names before', async () => {
    const { workers, asking: of } = asking();
    const named: string[] = [];
    const first = of.search(question, ({ names }) => { named.push(...names.map(({ id }) => id)); });
    const second = of.results({ state: idle, from: 0, to: 5 });
    workers[0]?.answer({ answer: 'results', turn: 2, results: [] });
    workers[0]?.answer({ answer: 'names', turn: 1, names: [{ facet: 'person', id: 'ada', name: 'Ada', forms: [], how: 'exact', articles: 1 }], dates: [] });
    workers[0]?.answer({ answer: 'found', turn: 1, found: { ...nothing, total: 7 } });
    expect([(await first).total, await second, named]).toEqual([7, [], ['ada']]);
  });

  test('ends a worker that fails, and has another for the next question', async () => {
    const { workers, asking: of } = asking();
    const first = of.search(question, () => undefined);
    workers[0]?.fail();
    await expect(first).rejects.toThrow();
    void of.search(question, () => undefined);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test('gets suggestions among the answers to other questions', async () => {
    const { workers, asking: of } = asking();
    const [first, second] = [of.suggest('a'), of.suggest('b')];
    const found = of.search(question, () => undefined);
    expect(workers[0]?.asked).toEqual([{ ask: 'suggest', turn: 1, typed: 'a' }, { ask: 'suggest', turn: 2, typed: 'b' }, { ask: 'search', turn: 3, ...question }]);
    workers[0]?.answer({ answer: 'names', turn: 2, names: [], dates: [] });
    workers[0]?.answer({ answer: 'found', turn: 3, found: nothing });
    workers[0]?.answer({ answer: 'suggestions', turn: 2, completions: [], names: [], titles: [] });
    workers[0]?.answer({ answer: 'failed', turn: 1, why: 'unreachable' });
    await expect(first).rejects.toThrow('cannot be reached');
    expect([await second, await found]).toMatchObject([{ names: [], titles: [] }, nothing]);
  });

  test('is told what failed, and begins anew with a worker that did not begin', async () => {
    const { workers, asking: of } = asking();
    const unreachable = of.search(question, () => undefined);
    workers[0]?.answer({ answer: 'failed', turn: 1, why: 'unreachable' });
    await expect(unreachable).rejects.toThrow();
    const broken = of.search(question, () => undefined);
    workers[0]?.fail();
    await expect(broken).rejects.toThrow();
    const again = of.search(question, () => undefined);
    workers[1]?.answer({ answer: 'found', turn: 3, found: nothing });
    expect(await again).toEqual(nothing);
  });

  test('learns that the site was renewed, from an index of another format or from a worker that is gone while the site is there', async () => {
    const { workers, asking: of } = asking(true);
    const other = of.suggest('a');
    workers[0]?.answer({ answer: 'failed', turn: 1, why: 'other-format' });
    await expect(other).rejects.toMatchObject({ why: 'renewed' });
    const { workers: gone, asking: stale } = asking(true);
    const missing = stale.search(question, () => undefined);
    gone[0]?.fail();
    await expect(missing).rejects.toMatchObject({ why: 'renewed' });
  });

  test('takes a worker for unreachable that does not come from a site that does not answer, or that breaks at work', async () => {
    const { workers, asking: of } = asking(false);
    const offline = of.suggest('a');
    workers[0]?.fail();
    await expect(offline).rejects.toMatchObject({ why: 'unreachable' });
    const { workers: made, asking: at } = asking(true);
    const first = at.suggest('a');
    made[0]?.answer({ answer: 'suggestions', turn: 1, completions: [], names: [], titles: [] });
    await first;
    const broken = at.suggest('b');
    made[0]?.fail();
    await expect(broken).rejects.toMatchObject({ why: 'unreachable' });
  });
});
