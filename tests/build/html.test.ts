import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gradient } from '../helpers/pictures.ts';
import { shippedArchive } from '../helpers/shipped.ts';
import { buildSite, readTree, temporaryFolder, writeFiles } from '../helpers/site.ts';
import { dot, rich, small } from '../helpers/small-site.ts';
import { faultsIn } from '../helpers/validity.ts';

async function faultsOf(site: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [path, bytes] of readTree(site)) if (path.endsWith('.html')) faults.push(...await faultsIn(bytes.toString(), path));
  return faults;
}

describe('every page is valid HTML', () => {
  test('in the archive that ships', async () => {
    expect(await faultsOf(await buildSite(shippedArchive))).toEqual([]);
  });

  test('in an archive with pictures, redirects, tables, footnotes, lists and HTML in its texts, cited issues and offices held', async () => {
    const issue = '---\ntitle: Of an issue\ndate: 2001-05-04T15:30:00Z\nsource: gazette\npeople: [bo]\n---\n\nAs told (see GZ of 03.05.2001), and elsewhere (see GZ of 04.05.2001).\n';
    const roles = '---\nname: Bo\nroles:\n  - title: Minister\n    country: USA\n    from: 2000\n  - title: Envoy\n    from: 1999\n---\n';
    const content = writeFiles(temporaryFolder(), { ...small, ...rich, 'articles/wide.md': issue.replace('As told', '![Colours](wide.png "Colours")\n\nBeside ![colours](wide.png): as told'), 'articles/issue-1.md': issue, 'articles/issue-2.md': issue, 'people/bo.md': roles });
    writeFileSync(join(content, 'articles/dot.png'), dot);
    writeFileSync(join(content, 'articles/wide.png'), await gradient(1700, 20, 'png'));
    expect(await faultsOf(await buildSite(content))).toEqual([]);
  });
});
