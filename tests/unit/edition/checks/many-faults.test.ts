import { describe, expect, test } from 'vitest';
import { readPublishedFile } from '../../../../src/intake/read-published.ts';
import { addressOf, publishedText } from '../../../../src/model/published.ts';
import { Problems } from '../../../../src/problems/collector.ts';
import { mostSuggested } from '../../../../src/problems/nearest.ts';
import { article, openArchive } from '../../../helpers/archive.ts';
import { processorTime } from '../../../helpers/processor-time.ts';
import { dot } from '../../../helpers/small-site.ts';

const many = Array.from({ length: mostSuggested + 5 }, (_, at) => String(at).padStart(3, '0'));

describe('of more faults than an editor reads each is told, and what was meant is looked for as often as one does', () => {
  /** How many are told of a code, and of how many the remedy names this. */
  function told(files: Record<string, string | Uint8Array>, code: string, meant: string) {
    const found = openArchive(files).problems.all().filter((problem) => problem.code === code);
    return [found.length, found.filter(({ fix }) => fix.includes(meant)).length];
  }

  test('of pictures that are missing', () => {
    const files = many.flatMap((name): (readonly [string, string | Uint8Array])[] => [[`articles/${name}.md`, article({}, `![A dot](picture-${name}.png)`)], [`articles/pictvre-${name}.png`, dot]]);
    expect(told(Object.fromEntries(files), 'picture-missing', 'Did you mean')).toEqual([many.length, mostSuggested]);
  });

  test('of links that lead nowhere', () => {
    const files = many.map((name) => [`articles/${name}.md`, article({}, `[x](/articles/${name}x/)`)] as const);
    expect(told(Object.fromEntries(files), 'link-broken', 'Did you mean')).toEqual([many.length, mostSuggested]);
  });

  test('of addresses that are lost', () => {
    const files = many.map((name) => [`articles/article-${name}.md`, article({ title: name })] as const);
    const lost = many.map((name) => [`articles/artikle-${name}`, { since: '2020-01-02', text: undefined }] as const);
    const record = { 'addresses.json': publishedText(new Map(lost)) };
    expect(told({ ...Object.fromEntries(files), ...record }, 'address-lost', 'articles/article-')).toEqual([many.length, mostSuggested]);
  });
});

test('the places of all addresses of a large record are told without looking through all for each', () => {
  const paths = Array.from({ length: 30_000 }, (_, at) => `articles/the-article-of-the-number-${String(at)}`);
  const text = publishedText(new Map(paths.map((path) => [path, { since: '2020-01-02', text: undefined }])));
  const { place } = readPublishedFile(() => ({ ok: true, text }), new Problems());
  const lines = text.split('\n');
  expect(processorTime(() => {
    for (const path of paths) expect(lines[(place(path).line ?? 0) - 1]?.startsWith(`"${addressOf(path)}"`)).toBe(true);
  })).toBeLessThan(10);
  expect(place('articles/absent')).toEqual({ file: 'addresses.json' });
});
