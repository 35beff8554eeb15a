import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../../../src/kept/places.ts';

/** Where tools of the peers were installed that are not on the path or among the packages of the project. Nothing is installed here. */
const installed = process.env['PEERS_DIR'];
const packages = [...(installed === undefined ? [] : [join(installed, 'tools/node_modules')]), join(projectRoot, 'node_modules')];

/** A program of the path, or the one that was unpacked among the tools of the peers. */
export function hugo(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, process.platform === 'win32' ? 'hugo.exe' : 'hugo'));
  return [...places, ...(installed === undefined ? [] : [join(installed, 'hugo-bin/root/usr/bin/hugo')])].find(isProgram);
}

/** Of the project itself, or of the tools of the peers, which come first. */
export function packageFile(path: string): string | undefined {
  return packages.map((folder) => join(folder, path)).find((file) => existsSync(file));
}

/** The folder of packages that has a package. */
export function packagesWith(name: string): string | undefined {
  return packages.find((folder) => existsSync(join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
