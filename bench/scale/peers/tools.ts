import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from '../../../src/kept/places.ts';

/** Where `measure` beside the peers installs what it needs. Nothing is installed here. */
const installed = process.env['PEERS_DIR'] ?? '/dev/shm/peers';
const packages = [join(installed, 'tools/node_modules'), join(projectRoot, 'node_modules')];

/** A program of the path, or the one that was unpacked beside the peers. */
export function hugo(): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, process.platform === 'win32' ? 'hugo.exe' : 'hugo'));
  return [...places, join(installed, 'hugo-bin/root/usr/bin/hugo')].find(isProgram);
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
