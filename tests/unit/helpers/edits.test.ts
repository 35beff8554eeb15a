import fc from 'fast-check';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editsOf } from '../../helpers/edits.ts';
import { readTree, temporaryFolder, writeFiles } from '../../helpers/site.ts';
import { startOfEdits } from '../../helpers/start-of-edits.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
afterEach(() => { vi.useRealTimers(); });

/** What an edit may change. */
function stateOf(content: string) {
  const files = [...readTree(content)];
  return {
    texts: JSON.stringify(files.map(([path, bytes]) => [path, bytes.toString('latin1')])),
    times: JSON.stringify(files.map(([path]) => [path, statSync(join(content, path)).mtime])),
    clock: Date.now(),
  };
}

type State = ReturnType<typeof stateOf>;

const hasOtherTexts = (before: State, after: State) => before.texts !== after.texts;

/** When an edit has taken effect, by the first word of what it is called. */
const effects: Readonly<Record<string, (before: State, after: State) => boolean>> = {
  ...Object.fromEntries(['write', 'person', 'source', 'topic', 'organisation', 'country', 'record', 'remove', 'rename', 'merge', 'settings', 'picture'].map((kind) => [kind, hasOtherTexts])),
  touch: (before, after) => !hasOtherTexts(before, after) && before.times !== after.times,
  swap: (before, after) => hasOtherTexts(before, after) && before.times === after.times,
  the: (before, after) => before.clock !== after.clock,
};

test('edits of each kind take effect where they are drawn', () => {
  const counts = new Map(Object.keys(effects).map((kind) => [kind, 0]));
  for (const edits of fc.sample(editsOf(8), { seed: 1, numRuns: 120 })) {
    const content = writeFiles(temporaryFolder(), startOfEdits);
    let before = stateOf(content);
    for (const edit of edits) {
      edit.on(content);
      const after = stateOf(content);
      const kind = String(edit).split(' ')[0] ?? '';
      if (effects[kind]?.(before, after) ?? expect.fail(`no kind ${kind}`)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      before = after;
    }
  }
  expect([...counts].filter(([, count]) => count < 5)).toEqual([]);
});
