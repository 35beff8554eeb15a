import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { askAt } from '../../../../src/imports/clipping/questions.ts';
import { none } from '../../../../src/imports/clipping/found.ts';
import type { FoundClipping } from '../../../../src/imports/clipping/found.ts';

const found: FoundClipping = {
  input: 'clipping.txt',
  title: 'A bridge opens',
  clipping: { title: 'A bridge opens', paragraphs: ['Text.'] },
  language: 'en',
  date: undefined,
  source: undefined,
  facts: none,
  suggested: { source: 'Example Gazette', people: ['Ada Example'], countries: ['France'], organisations: [], topics: [], unknown: ['Ben Sample'], versions: [] },
  cited: [],
  near: [],
  unsure: [],
};

const enter = '\r';
const space = ' ';
const down = '\u001b[B';
const interrupt = '\u0003';

/** Asks on a terminal at which the keys are pressed one after the other. */
async function answers(keys: readonly string[], about: FoundClipping = found) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (data) => { shown += String(data); });
  const decided = askAt({ input, output, signal: new AbortController().signal }, 'UTC')(about);
  await import('@clack/prompts');
  for (const key of keys) {
    await setTimeout(60);
    input.write(key);
  }
  return { decided: await decided, shown };
}

describe('an editor at a terminal', () => {
  test('takes what is proposed with the enter key, and types what is not known', async () => {
    const { decided, shown } = await answers([enter, ...'2001-03'.split(''), enter, enter, enter]);
    expect(decided).toMatchObject({ source: 'Example Gazette', date: { edtf: '2001-03' }, taken: { people: ['Ada Example'], countries: ['France'], organisations: [], topics: [] } });
    expect(shown).toContain('clipping.txt: A bridge opens');
    expect(shown).toContain('has no record yet');
  });

  test('takes suggestions out and names without a record in, and may leave the date open', async () => {
    const { decided } = await answers([enter, enter, space, down, space, enter, space, enter]);
    expect(decided).toEqual({ source: 'Example Gazette', date: undefined, taken: { people: ['Ben Sample'], countries: [], organisations: [], topics: [] } });
  });

  test('is told when a date is none, and asked again', async () => {
    const { decided, shown } = await answers([enter, 'x', enter, '\u007f', enter, enter, enter]);
    expect(shown).toContain('That is no date');
    expect(decided).toMatchObject({ date: undefined });
  });

  test('says that a text is in the archive already', async () => {
    const near = { ...found, near: [{ id: '2001/bridge', shared: 1, same: true }] };
    const { decided, shown } = await answers(['n'], near);
    expect(shown).toContain('The text of articles/2001/bridge.md is the same.');
    expect(decided).toBe('leave');
  });

  test('stops with Ctrl-C at any question', async () => {
    for (const before of [[], [enter], [enter, enter], [enter, enter, enter]]) expect((await answers([...before, interrupt])).decided).toBe('stop');
  });

  test('stops when the command is asked to end, at a question or before the first', async () => {
    for (const isAsked of [true, false]) {
      const [input, output, stop] = [new PassThrough(), new PassThrough(), new AbortController()];
      const asked = new Promise((resolve) => output.on('data', (data) => { if (String(data).includes('Where was it printed?')) resolve(undefined); }));
      const decided = askAt({ input, output, signal: stop.signal }, 'UTC')(found);
      if (isAsked) await asked;
      stop.abort();
      expect(await decided).toBe('stop');
    }
  });
});
