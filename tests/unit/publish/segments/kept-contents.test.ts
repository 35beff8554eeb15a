import { describe, expect, test } from 'vitest';
import { Store } from '../../../../src/kept/store.ts';
import { KeptContents } from '../../../../src/publish/segments/kept-contents.ts';
import { temporaryFolder } from '../../../helpers/site.ts';

describe('the contents that are kept of segments', () => {
  test('have the articles that were in them as they are now, in the same order', () => {
    const contents = new KeptContents(new Store(temporaryFolder(), 'a version'), undefined);
    contents.keep(0, ['a', 'b', 'c', 'd', 'e'], 'seal');
    expect(contents.plan(0, ['a', 'x', 'c', 'd']).numbers).toEqual([0, undefined, 2, 3]);
    expect(contents.plan(0, ['x', 'a', 'b', 'c', 'd', 'e']).numbers).toEqual([undefined, 0, 1, 2, 3, 4]);
    // What has another order than before is read again.
    expect(contents.plan(0, ['a', 'd', 'c', 'e']).numbers).toEqual([0, 3, undefined, 4]);
    expect(contents.plan(0, ['a']).place?.seal).toBe('seal');
    expect(contents.plan(1, ['a', 'b']).numbers).toEqual([undefined, undefined]);
  });

  test('are forgotten of segments that there are no more', () => {
    const store = new Store(temporaryFolder(), 'a version');
    const contents = new KeptContents(store, undefined);
    for (const segment of [0, 1, 2]) contents.keep(segment, ['a'], 'seal');
    contents.prune(1);
    expect(store.names('contents-')).toEqual(['contents-0-articles']);
    expect(contents.plan(0, ['a']).numbers).toEqual([0]);
  });

  test('are none where nothing is kept', () => {
    const contents = new KeptContents(undefined, undefined);
    contents.keep(0, ['a'], undefined);
    expect(contents.plan(0, ['a'])).toEqual({ numbers: [undefined], place: undefined });
    contents.prune(0);
  });
});
