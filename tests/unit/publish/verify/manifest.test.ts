import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256Of } from '../../../../src/kept/stamp.ts';
import { makeBag } from '../../../../src/publish/verify/bag.ts';
import { manifestOf } from '../../../../src/publish/verify/checksums.ts';
import { differenceLines, verifiedFolder, verifyFiles } from '../../../../src/publish/verify/verify-files.ts';
import { manifestFile, manifestText, readManifest } from '../../../../src/site/manifest.ts';
import { readTree, temporaryFolder, writeFiles } from '../../../helpers/site.ts';

/** A folder with its manifest. */
function sealed(files: Readonly<Record<string, string>> = { 'index.html': 'one', 'b/c.html': 'two', '.well-known/x': 'three' }): string {
  const folder = writeFiles(temporaryFolder(), files);
  writeFileSync(join(folder, manifestFile), manifestText(manifestOf(folder)));
  return folder;
}

function told(folder: string): readonly string[] {
  const verified = verifiedFolder(folder);
  return verified === undefined ? ['no manifest'] : differenceLines(verifyFiles(verified));
}

describe('a manifest', () => {
  test('has the form of BagIt: a checksum, two spaces and the path in a bag, in order', () => {
    expect(readFileSync(join(sealed({ 'b.txt': 'abc', 'a.txt': '' }), manifestFile), 'utf8')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  data/a.txt\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/b.txt\n');
  });

  test.skipIf(process.platform === 'win32')('encodes line breaks and percent signs in a path, and nothing else', () => {
    const folder = sealed({ 'a b%25.txt': 'x', 'line\nbreak.txt': 'y', 'Ж é.txt': 'z' });
    expect(readFileSync(join(folder, manifestFile), 'utf8').split('\n').map((row) => row.slice(66))).toEqual(['data/a b%2525.txt', 'data/line%0Abreak.txt', 'data/Ж é.txt', '']);
    expect(told(folder)).toEqual([`3 files are as ${manifestFile} says.`]);
  });

  test('tells each line that is not in its form', () => {
    const good = `${'0'.repeat(64)}  data/a\n`;
    expect(readManifest(`${good}${good}x\n${'A'.repeat(64)}  data/b\n${'0'.repeat(64)} data/c\n${'0'.repeat(64)}  d\n\n${'0'.repeat(64)}  data/e`).odd).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('verifying a folder', () => {
  test('finds nothing where nothing was changed, hidden files and all', () => {
    expect(told(sealed())).toEqual([`3 files are as ${manifestFile} says.`]);
  });

  test('names what was changed, is missing and was added', () => {
    const folder = sealed();
    writeFiles(folder, { 'index.html': 'onf', 'b/new.html': '' });
    rmSync(join(folder, '.well-known/x'));
    expect(told(folder)).toEqual(['changed: index.html', 'missing: .well-known/x', 'added: b/new.html', `3 differences from ${manifestFile}, which names 3 files.`]);
  });

  test.skipIf(process.platform === 'win32')('takes a link in the place of a file for a change', () => {
    const folder = sealed();
    rmSync(join(folder, 'b/c.html'));
    symlinkSync('../index.html', join(folder, 'b/c.html'));
    expect(told(folder)[0]).toBe('changed: b/c.html');
  });

  test.skipIf(process.platform === 'win32')('takes a link to a folder for a thing that was added, and looks at nothing behind it, be it without end', () => {
    const folder = sealed();
    symlinkSync('..', join(folder, 'b/up'));
    symlinkSync(writeFiles(temporaryFolder(), { 'elsewhere.html': 'x' }), join(folder, 'out'));
    expect(told(folder)).toEqual(['added: b/up', 'added: out', `2 differences from ${manifestFile}, which names 3 files.`]);
  });

  test('finds every single bit that is flipped in any file, the manifest too', () => {
    const folder = sealed();
    let bits = 0;
    for (const [path, bytes] of readTree(folder)) {
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        writeFileSync(join(folder, path), flipped);
        const lines = told(folder);
        expect(lines.length, `${path}, bit ${bit}`).toBeGreaterThan(1);
        if (path !== manifestFile) expect(lines[0]).toBe(`changed: ${path}`);
        bits += 1;
      }
      writeFileSync(join(folder, path), bytes);
    }
    expect(bits).toBeGreaterThan(1500);
    expect(told(folder)).toHaveLength(1);
  });
});

describe('a bag', () => {
  test('has the files below data, the manifest as it was, and what every bag has; made twice it is the same', () => {
    const site = sealed();
    const [one, other] = [join(temporaryFolder(), 'bag'), join(temporaryFolder(), 'bag')];
    for (const bag of [one, other]) makeBag(site, bag);
    expect(readTree(one)).toEqual(readTree(other));
    expect([...readTree(one).keys()].sort()).toEqual(['bag-info.txt', 'bagit.txt', 'data/.well-known/x', 'data/b/c.html', 'data/index.html', manifestFile, 'tagmanifest-sha256.txt']);
    expect(readFileSync(join(one, manifestFile))).toEqual(readFileSync(join(site, manifestFile)));
    expect(readFileSync(join(one, 'bag-info.txt'), 'utf8')).toContain('Payload-Oxum: 11.3\n');
    expect(told(one)).toEqual([`3 files are as ${manifestFile} says.`]);
  });

  test('names each file that lies beside the others, with its checksum', () => {
    const bag = join(temporaryFolder(), 'bag');
    makeBag(sealed(), bag);
    const beside = ['bag-info.txt', 'bagit.txt', manifestFile];
    expect(readFileSync(join(bag, 'tagmanifest-sha256.txt'), 'utf8')).toBe(beside.map((name) => `${sha256Of(readFileSync(join(bag, name)))}  ${name}\n`).join(''));
    expect(readFileSync(join(bag, 'bagit.txt'), 'utf8')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  test('that cannot be made leaves nothing', () => {
    const folder = temporaryFolder();
    expect(() => { makeBag(join(folder, 'none'), join(folder, 'bag')); }).toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });
});
