import { expect, test } from 'vitest';
import { isOutside, unescaped } from '../../../src/model/address-form.ts';

test.each(['https://paper.example/', 'HTTP:/x', 'mailto:ada@paper.example', '//paper.example/x', 'c:\\pictures\\bridge.jpg', 'urn:x-paper:1'])('%s leaves the site by its form', (address) => {
  expect(isOutside(address)).toBe(true);
});

test.each(['', '/people/ada/', 'bridge.jpg', '../bridge/', '#p-1a2b3c', '?q=https://paper.example', '/https://paper.example/', '1984:a-novel'])('%s is of the site by its form', (address) => {
  expect(isOutside(address)).toBe(false);
});

test.each([['caf%C3%A9', 'café'], ['100%', '100%'], ['%ff', '%ff'], ['', '']])('%j without its percent signs is %j: what is no escape stays', (text, plain) => {
  expect(unescaped(text)).toBe(plain);
});
