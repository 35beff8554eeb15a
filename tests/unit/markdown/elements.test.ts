import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { eachElement, passBy } from '../../../src/markdown/elements.ts';

const of = (tagName: string, ...children: ElementContent[]): Element => ({ type: 'element', tagName, properties: {}, children });
const tree = (...children: ElementContent[]): Root => ({ type: 'root', children });

function seen(root: Root, look: (element: Element, index: number, parent: Element | Root) => typeof passBy | undefined = () => undefined): string {
  const names: string[] = [];
  eachElement(root, (element, index, parent) => {
    names.push(element.tagName);
    return look(element, index, parent);
  });
  return names.join(' ');
}

const some = () => tree(of('p', { type: 'text', value: 'x' }, of('a', of('b')), of('i')), { type: 'comment', value: 'y' }, of('h2'));

test('elements are looked at in the order of the text, and nothing else is', () => {
  expect(seen(some())).toBe('p a b i h2');
});

test('what stands in an element that is passed by is not looked at, and what stands behind it is', () => {
  expect(seen(some(), ({ tagName }) => (tagName === 'a' ? passBy : undefined))).toBe('p a i h2');
});

test('what is put into an element is looked at, and what takes its place is not', () => {
  expect(seen(some(), (element) => {
    if (element.tagName === 'p') element.children.unshift(of('em'));
    return undefined;
  })).toBe('p em a b i h2');
  expect(seen(some(), (element, index, parent) => {
    if (element.tagName !== 'a') return undefined;
    parent.children[index] = of('figure', of('img'));
    return passBy;
  })).toBe('p a i h2');
});
