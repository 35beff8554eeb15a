import { describe, expect, test } from 'vitest';
import { aboutIn, removables } from '../../../../src/client/shown/chips.ts';
import { localeOf } from '../../../../src/locale/locale.ts';
import type { Chip } from '../../../../src/search/protocol.ts';
import { idle, withChoice, withQuery, withRange } from '../../../../src/search/state.ts';

const words = { ...localeOf('en-GB').words.search, language: 'en-GB' };
const state = withQuery(idle, 'bank');
const chip = (kind: Chip['kind'], ...values: readonly string[]): Chip => ({ kind, excluded: kind === 'without', values, rest: 'bank' });
const shown = (...chips: readonly Chip[]) => removables(state, chips, words, (_, value) => value).map(({ words: chipWords }) => chipWords);

describe('what was typed and can be taken out again', () => {
  test('is shown in words', () => {
    expect(shown(chip('phrase', 'bank of england'), chip('without', 'cocoa'), chip('topic', 'Trade', 'Energy'))).toEqual(['“bank of england”', 'without cocoa', 'Topic: Trade or Energy']);
  });

  test('says of what is to be there besides that it is', () => {
    expect(shown({ ...chip('country', 'Japan'), besides: true })).toEqual(['with Country: Japan']);
  });

  test('is a day, or what lies from one to another', () => {
    expect(shown(chip('date', '1987-03-02', '1987-03-02'), chip('date', '1987', '1988-02'), chip('after', '1987-03'), chip('since', '1987-03'), chip('until', '1987'))).toEqual(['2 March 1987', '1987 – February 1988', 'after March 1987', 'from March 1987', 'to 1987']);
  });

  test('is not shown where quotation marks hold nothing', () => {
    expect(shown(chip('phrase', ''), chip('without', ' '), chip('phrase', 'cocoa'))).toEqual(['“cocoa”']);
  });
});

test('what a search is about is told by its words and by what was chosen, and of no search nothing', () => {
  const about = (search: typeof idle) => aboutIn(search, words, (_, value) => value.toUpperCase());
  const chosen = withRange(withChoice(withChoice(idle, 'person', 'ada', true), 'country', 'japan', true), '1987-03', undefined);
  expect([about(idle), about(state), about(chosen), about(withQuery(chosen, 'bank'))]).toEqual(['', 'bank', 'ADA, JAPAN, from March 1987', 'bank, ADA, JAPAN, from March 1987']);
});
