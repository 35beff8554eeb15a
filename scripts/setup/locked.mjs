/** What the lockfile holds for this kind of machine. */
import { existsSync } from 'node:fs';
import { lockText, root } from './stamp.mjs';

const packages = Object.entries(JSON.parse(lockText).packages);

/**
 * The package that carries the Node program itself, or nothing where the registry has none for this machine.
 *
 * @returns {{ name: string, entry: object, program: string } | undefined} `program`: its path inside a folder that holds `node_modules`
 */
export function lockedNode() {
  const found = packages.find(([, entry]) => entry.bin?.node !== undefined && isForHere(entry));
  if (found === undefined) return undefined;
  const [path, entry] = found;
  return { name: path.replace('node_modules/', ''), entry, program: `${path}/${entry.bin.node}` };
}

/** The packages made for this kind of machine that are not there: npm passes over in silence the ones it could not get. */
export function missingHere() {
  return packages
    .filter(([path, entry]) => entry.optional && entry.os !== undefined && isForHere(entry) && !existsSync(`${root}${path}/package.json`))
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')} ${entry.version}`);
}

function isForHere({ os, cpu, libc }) {
  return has(os, process.platform) && has(cpu, process.arch) && (libc === undefined || has(libc, libcHere()));
}

function has(list, mine) {
  return list === undefined || [list].flat().includes(mine);
}

function libcHere() {
  if (process.platform !== 'linux') return undefined;
  process.report.excludeNetwork = true;
  return process.report.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}
