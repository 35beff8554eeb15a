import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite, readTree, root, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, rich, small } from '../helpers/small-site.ts';
import { faultsIn } from '../helpers/validity.ts';

async function faultsOf(site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, bytes] of readTree(site)) if (path.endsWith('.html')) faults.push(...await faultsIn(bytes.toString(), path));
  return faults;
}

describe('every page is valid HTML', () => {
  test('in the archive that ships', async () => {
    expect(await faultsOf(await buildSite(join(root, 'content')))).toEqual([]);
  });

  test('in an archive with pictures, redirects, tables, footnotes, lists and HTML in its texts', async () => {
    const content = writeFiles(temporaryFolder(), { ...small, ...rich });
    writeFileSync(join(content, 'articles/dot.png'), dot);
    expect(await faultsOf(await buildSite(content))).toEqual([]);
  });
});
