import { expect, test } from 'vitest';
import { withoutTitleAgain } from '../../../../src/imports/text/title-again.ts';

test.each([
  ['# The *bridge* opens\n\nText.\n', 'Text.\n'], ['\n## The bridge  opens ##\nText.\n', 'Text.\n'], ['# The bridge\n\nText.\n', undefined], ['Text.\n\n# The bridge opens\n', undefined],
  ['# The bridge opens[^1]\n\nText.\n\n[^1]: A note.\n', undefined], ['# The bridge opens\n', undefined],
])('a heading that says the title again does not begin the text: %j', (text, expected = text) => {
  expect(withoutTitleAgain(text, 'The bridge opens')).toBe(expected);
});
