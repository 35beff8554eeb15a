import { cpSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { patiently } from '../../disk/patiently.ts';
import { makeFolder } from '../../disk/make-folder.ts';
import { sha256Of } from '../../kept/stamp.ts';
import { manifestFile } from '../../site/manifest.ts';
import { dropFolder } from '../drop-folder.ts';
import { filesOf } from './checksums.ts';

/** RFC 8493, 2.1.1. */
const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Makes a bag of a site (RFC 8493): its files below `data/`, its manifest as it is, and what any bag has beside it. The same site
 * makes the same bag. Until it is whole it has a name that begins with a dot.
 * @param site a folder whose files are as its manifest says
 * @param bag where it goes; nothing may stand there
 * @throws the file system's error
 */
export function makeBag(site: string, bag: string): void {
  const making = join(dirname(bag), `.${basename(bag)}.making`);
  rmSync(making, { recursive: true, force: true });
  makeFolder(making);
  try {
    const paths = filesOf(site);
    cpSync(site, join(making, 'data'), { recursive: true });
    rmSync(join(making, 'data', manifestFile));
    const octets = paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
    const tags: Readonly<Record<string, string | Buffer>> = {
      'bag-info.txt': `Bag-Software-Agent: Cuttings\nPayload-Oxum: ${octets}.${paths.length}\n`,
      'bagit.txt': declaration,
      [manifestFile]: readFileSync(join(site, manifestFile)),
    };
    for (const [name, content] of Object.entries(tags)) writeFileSync(join(making, name), content);
    writeFileSync(join(making, 'tagmanifest-sha256.txt'), Object.entries(tags).map(([name, content]) => `${sha256Of(content)}  ${name}\n`).join(''));
    patiently(() => { renameSync(making, bag); });
  } finally {
    dropFolder(making);
  }
}
