import { expect, test } from 'vitest';
import { frameOf } from '../../../src/site/frame.ts';
import { whereIn } from '../../../src/site/where-in.ts';
import { article, openArchive, record } from '../../helpers/archive.ts';

const { site } = openArchive({ 'people/ada.md': record({ name: 'Ada Example' }), 'articles/one.md': article({ date: '2001-02-03', people: 'ada' }) });

test.each([
  ['/articles/', ['/articles/ page']], ['/articles/one/', ['/articles/ true']], ['/2001/', ['/articles/ true']], ['/2001/02/', ['/articles/ true']],
  ['/people/', ['/people/ page']], ['/people/ada/2001/', ['/people/ true']], ['/', []], ['/search/', []], ['/2001x/', []],
])('the menu has for the page %s as current: %j', (path, current) => {
  const frame = frameOf(site);
  expect(frame.lists.map(({ href }) => [href, whereIn(frame, href, path)] as const).filter(([, where]) => where !== undefined).map((pair) => pair.join(' '))).toEqual(current);
});
