import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEdition } from '../../../src/edition/edition.ts';
import { pagesOf } from '../../../src/sheets/page-list.ts';
import { editsOf, emptyArchive } from '../../helpers/edits.ts';
import { temporaryFolder, writeFiles } from '../../helpers/site.ts';

beforeEach(() => { vi.useFakeTimers({ toFake: ['Date'] }); });
afterEach(() => { vi.useRealTimers(); });

test('pages that are made of the same show the same, whatever the archive around them', () => {
  let compared = 0;
  fc.assert(fc.property(editsOf(8), (edits) => {
    const content = writeFiles(temporaryFolder(), emptyArchive);
    const known = new Map<string, string>();
    for (const edit of edits) {
      edit.on(content);
      const edition = openEdition({ content, base: '/', site: undefined, drafts: false });
      if (edition.problems.hasErrors) continue;
      for (const { file, inputs, sheet } of pagesOf(edition)) {
        if (inputs === undefined) continue;
        const key = `${file} ${inputs()}`;
        const shown = JSON.stringify(sheet());
        if (known.has(key)) compared += 1;
        expect(known.get(key) ?? shown, `${file} after ${edits.map(String).join(', ')}`).toBe(shown);
        known.set(key, shown);
      }
    }
  }), { numRuns: Number(process.env['INCREMENTAL'] ?? 40) });
  expect(compared).toBeGreaterThan(0);
});
