import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Inquiry } from '../../../src/client/inquiry.ts';
import { Unanswered } from '../../../src/client/unanswered.ts';
import type { Facet } from '../../../src/search/contract.ts';
import type { Found, Result } from '../../../src/search/protocol.ts';
import { idle } from '../../../src/search/state.ts';

const nothing: Found = { total: 0, unknown: [], chips: [], notes: [], counts: {}, bounds: {}, histogram: { unit: 'day', first: '', found: [] }, results: [], marked: [] };
const state = (query: string) => ({ ...idle, query });

interface Held {
  /** What was asked: the words, the facets to count, and how many results. */
  readonly asked: string;
  readonly answer: (total?: number) => void;
  readonly fail: () => void;
}

/** An inquiry whose answers the test gives; `shown` is what the page was told, in order. */
function inquiry(...open: readonly Facet[]) {
  const facets = new Map(open.map((facet) => [facet, { open: true }]));
  const results = { childElementCount: 0 };
  const held: Held[] = [];
  const shown: string[] = [];
  const more: ((results: readonly Result[]) => void)[] = [];
  const countsOf = ({ counts }: Found) => Object.entries(counts).map(([facet, values]) => `${facet} ${values.map(({ value }) => value).join()}`).join('; ');
  const made = new Inquiry({ facets, results }, {
    open: () => undefined,
    search: ({ state: { query }, counted, shown: most }) => new Promise((resolve, reject) => {
      held.push({
        asked: `${query}: ${counted.join()} ${String(most)}`,
        answer: (total = 30) => { resolve({ ...nothing, total, counts: Object.fromEntries(counted.map((facet) => [facet, [{ value: `${facet}-${query}`, articles: 1 }]])) }); },
        fail: () => { reject(new Unanswered('unreachable')); },
      });
    }),
    results: () => new Promise((resolve) => { more.push(resolve); }),
  }, {
    asked: ({ query }) => { shown.push(`asked ${query}`); },
    meant: () => undefined, busy: () => undefined,
    waiting: () => { shown.push('waiting'); },
    failed: (why) => { shown.push(`failed ${why}`); },
    answered: ({ query }, found) => { shown.push(`answered ${query}: ${countsOf(found)}`); },
    counted: ({ query }, found) => { shown.push(`counted ${query}: ${countsOf(found)}`); },
    notCounted: (which, why) => { shown.push(`not counted ${which.join()}: ${why}`); },
    append: (found) => { shown.push(`appended ${String(found.length)}`); return undefined; },
    noMore: (why) => { shown.push(`no more: ${why}`); },
  }, { offer: (savable) => { if (savable !== undefined) shown.push(`can be saved: ${String(savable.total)}`); } });
  return { made, facets, results, held, shown, more };
}

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe('a search', () => {
  test('shows the answer to the newest alone, whichever comes first', async () => {
    const { made, held, shown } = inquiry();
    const [first, second] = [made.search(state('a')), made.search(state('b'))];
    held[1]?.answer();
    held[0]?.answer();
    expect([await first, await second]).toEqual([false, true]);
    expect(shown).toEqual(['asked a', 'waiting', 'asked b', 'answered b: ', 'can be saved: 30']);
  });

  test('says at once that it is at it if it is the first, later when it takes a while, and what kept it from being answered', async () => {
    const { made, held, shown } = inquiry();
    const first = made.search(state('a'));
    expect(shown).toEqual(['asked a', 'waiting']);
    held[0]?.answer();
    await first;
    shown.length = 0;
    const searched = made.search(state('b'));
    await vi.advanceTimersByTimeAsync(300);
    expect(shown).toEqual(['asked b']);
    await vi.advanceTimersByTimeAsync(200);
    held[1]?.fail();
    expect(await searched).toBe(false);
    expect(shown).toEqual(['asked b', 'waiting', 'failed unreachable']);
  });

  test('of nothing asks for nothing, but for the values of facets that are open', async () => {
    const { made, facets, held, shown } = inquiry();
    expect(await made.search(idle)).toBe(false);
    expect(held).toEqual([]);
    facets.set('topic', { open: true });
    const counted = made.search(idle);
    expect(held.map(({ asked }) => asked)).toEqual([': topic 0']);
    held[0]?.answer();
    expect(await counted).toBe(false);
    expect(shown).toEqual(['asked ', 'asked ', 'answered : topic topic-']);
  });

  test('shows more results once, though more are asked for twice, and none of a search before', async () => {
    const { made, results, held, shown, more } = inquiry();
    const searched = made.search(state('a'));
    held[0]?.answer();
    await searched;
    const pressed = [made.showMore(), made.showMore()];
    more[0]?.([]);
    await pressed[0];
    results.childElementCount = 30;
    more[1]?.([]);
    await pressed[1];
    const late = made.showMore();
    void made.search(state('b'));
    more[2]?.([]);
    await late;
    expect(shown.filter((one) => one.startsWith('appended'))).toEqual(['appended 0']);
  });
});

describe('a facet that is opened', () => {
  test('after a search is counted once', async () => {
    const { made, facets, held, shown } = inquiry('person');
    const searched = made.search(state('a'));
    held[0]?.answer();
    await searched;
    facets.set('topic', { open: true });
    const counted = made.count();
    held[1]?.answer();
    await counted;
    await made.count();
    expect(held.map(({ asked }) => asked)).toEqual(['a: person 10', 'a: person,topic 0']);
    expect(shown.at(-1)).toBe('counted a: person person-a; topic topic-a');
  });

  test('while a search is under way keeps its values, whichever answer comes first', async () => {
    const { made, facets, held, shown } = inquiry('person');
    const searched = made.search(state('a'));
    facets.set('topic', { open: true });
    const counted = made.count();
    held[1]?.answer();
    await counted;
    held[0]?.answer();
    await searched;
    expect(shown.at(-2)).toBe('answered a: person person-a; topic topic-a');
  });

  test('while another is being counted keeps its values, whichever answer comes first', async () => {
    const { made, facets, held, shown } = inquiry();
    const searched = made.search(state('a'));
    held[0]?.answer();
    await searched;
    facets.set('person', { open: true });
    const first = made.count();
    facets.set('topic', { open: true });
    const second = made.count();
    held[2]?.answer();
    held[1]?.answer();
    await Promise.all([first, second]);
    expect(shown.at(-1)).toBe('counted a: person person-a; topic topic-a');
  });

  test('has no values of a search before', async () => {
    const { made, facets, held, shown } = inquiry('person');
    const searched = made.search(state('a'));
    held[0]?.answer();
    await searched;
    facets.clear();
    const again = made.search(state('b'));
    held[1]?.answer();
    await again;
    expect(shown.at(-2)).toBe('answered b: ');
  });

  test('is counted anew when its values did not come, at the latest when the search that was under way has its answer', async () => {
    const { made, facets, held, shown } = inquiry();
    const searched = made.search(state('a'));
    facets.set('topic', { open: true });
    const counted = made.count();
    held[1]?.fail();
    await counted;
    expect(shown.at(-1)).toBe('not counted topic: unreachable');
    held[0]?.answer();
    await searched;
    expect(held.map(({ asked }) => asked)).toEqual(['a:  10', 'a: topic 0', 'a: topic 0']);
    held[2]?.answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.at(-1)).toBe('counted a: topic topic-a');
  });
});
