import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { SealedFile } from '../../kept/sealed-file.ts';
import { BuildRefused } from '../told/failure.ts';
import { headType, partHead, partKind } from './part.ts';
import type { PartHead } from './part.ts';

/** A part that is whole and of this code. */
export interface Part {
  /** As it was named. */
  readonly name: string;
  readonly head: PartHead;
  readonly file: SealedFile;
}

/**
 * Opens the parts of one site, in the order of their numbers.
 * @param files as they were named
 * @throws BuildRefused where one is none, is damaged, is of another version or of another site, is there twice, or is missing
 */
export function openParts(files: readonly string[], { base, site }: Pick<PartHead, 'base' | 'site'>): readonly Part[] {
  const parts = files.map(openPart).sort((a, b) => a.head.shard.number - b.head.shard.number);
  const [first] = parts;
  if (first === undefined) throw new BuildRefused('No part is named. Name all parts of a site, as in npm run assemble -- part-1-of-2.kept part-2-of-2.kept');
  const { of } = first.head.shard;
  for (const { name, head } of parts) {
    if (head.shard.of !== of) throw refused(name, `is part ${head.shard.number} of ${head.shard.of}, and ${first.name} is part ${first.head.shard.number} of ${of}. Name the parts of one site alone.`);
    for (const [option, own, asked] of [['--base', head.base, base], ['--site', head.site, site]] as const) {
      if (own !== asked) throw refused(name, `was made with ${given(option, own)}, and the site is to be made with ${given(option, asked)}. Give all commands the same options.`);
    }
  }
  const numbers = parts.map(({ head }) => head.shard.number);
  const twice = parts.find(({ head }, index) => numbers.indexOf(head.shard.number) !== index);
  if (twice !== undefined) throw refused(twice.name, `is part ${twice.head.shard.number} of ${of}, and so is another of the files. Name each part once.`);
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.includes(number));
  if (missing.length > 0) throw new BuildRefused(`Of ${of} parts ${missing.length === 1 ? 'one is' : 'some are'} missing: ${missing.map((number) => `${number}/${of}`).join(', ')}. Nothing was done. Make ${missing.length === 1 ? 'it' : 'them'} with npm run build -- --shard ${missing[0] ?? 1}/${of}, or build without parts.`);
  return parts;
}

function openPart(name: string): Part {
  if (statSync(name, { throwIfNoEntry: false })?.isFile() !== true) throw new BuildRefused(`There is no file ${name}. Nothing was done. Name the files that npm run build -- --shard has written.`);
  const file = SealedFile.open(name, partKind, partHead());
  switch (file) {
    case 'foreign': throw refused(name, 'is no part of a site. Name the files that npm run build -- --shard has written.');
    case 'damaged': throw refused(name, 'is damaged or cut short. Copy it again, or make it again.');
    case 'of another head': throw refused(name, 'was made by another version of the software or of Node. Make all parts and the site with the same.');
    default: return { name, head: file.read(headType, 0), file };
  }
}

function given(option: string, value: string | undefined): string {
  return value === undefined ? `no ${option}` : `${option} ${value}`;
}

function refused(name: string, why: string): BuildRefused {
  return new BuildRefused(`${basename(name)} ${why} Nothing was done.`);
}
