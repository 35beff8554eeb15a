import { expect, test } from 'vitest';
import { closed, listed, returned, shut, stepped } from '../../../../src/client/suggestions/choice.ts';

const places = (by: 1 | -1, steps: number) => {
  let choice = listed(3);
  return Array.from({ length: steps }, () => {
    choice = stepped(choice, by);
    return choice.at;
  });
};

test('a list that comes is open with nothing chosen, and one without lines is shut', () => {
  expect(listed(3)).toEqual({ open: true, count: 3, at: undefined });
  expect(listed(0)).toEqual(closed);
});

test('arrows go through all lines and back to what was typed, both ways', () => {
  expect(places(1, 5)).toEqual([0, 1, 2, undefined, 0]);
  expect(places(-1, 5)).toEqual([2, 1, 0, undefined, 2]);
});

test('an arrow opens a list that was shut, at its first or its last line', () => {
  const before = shut(stepped(stepped(listed(3), 1), 1));
  expect(before).toEqual({ open: false, count: 3, at: undefined });
  expect(stepped(before, 1)).toEqual({ open: true, count: 3, at: 0 });
  expect(stepped(before, -1)).toEqual({ open: true, count: 3, at: 2 });
});

test('an arrow opens nothing where nothing is', () => {
  expect(stepped(closed, 1)).toEqual(closed);
});

test('a cursor that moves in what was typed leaves the list open with nothing chosen', () => {
  expect(returned(stepped(listed(3), 1))).toEqual(listed(3));
});
