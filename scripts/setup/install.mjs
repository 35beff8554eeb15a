/** The install: the right Node first where the machine's own is too old, then every locked package. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
// rmSync of some versions of Node 24 takes nothing away, or ends Node, where a path on Windows has other letters than those of ASCII.
import { rm } from 'node:fs/promises';
import { moveAside } from './aside.mjs';
import { lockedNode, missingHere } from './locked.mjs';
import { mendOf, tidy } from './mend.mjs';
import { npm } from './npm.mjs';
import { showing } from './show.mjs';
import { starts } from './starts.mjs';
import { removeStamp, root, writeStamp } from './stamp.mjs';

/** The first Node that runs TypeScript, and `using` in it, without a warning. */
const leastNode = [24, 3];
const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--prefer-offline', '--loglevel=warn'];

/** @returns {Promise<number>} the exit status; what went wrong has been said */
export async function install() {
  const locked = lockedNode();
  if (locked === undefined && !ownNodeWillDo()) return fail(oldNode('The npm registry has no Node.js for this kind of machine'));
  removeStamp();
  const { result, seconds } = await showing('Installing packages', installWith(locked));
  if (!result.ok) {
    process.stderr.write(tidy(result.output));
    return fail(`The install failed: ${mendOf(result.output)}`);
  }
  if (locked !== undefined && !(await provideNode(locked))) {
    return fail(oldNode('The Node.js that comes with the project does not start on this machine'));
  }
  const missing = missingHere();
  if (missing.length > 0) {
    return fail(`The install is not complete: npm could not get ${missing.join(', ')}. Run the command again; if that does not help, update npm ("npm install --global npm"), or the registry lacks it.`);
  }
  writeStamp();
  process.stderr.write(`Installed packages in ${seconds} s.\n`);
  return 0;
}

/** npm leaves out, in silence, packages that want a newer Node than it runs under itself. */
async function installWith(locked) {
  const mine = process.execPath;
  const isOurs = mine.toLowerCase().startsWith(root.toLowerCase());
  if (locked === undefined || (ownNodeWillDo() && !isOurs)) return npm(['ci', ...options], { folder: root, node: mine });
  // With a slash at its end a link would be followed, and what it leads to taken away.
  const place = `${root}.cache/node`;
  const folder = `${place}/`;
  await rm(place, { recursive: true, force: true });
  layOut(folder, locked);
  const first = await npm(['ci', ...options], { folder, node: process.env.npm_node_execpath ?? mine });
  const node = `${folder}${locked.program}`;
  const result = !first.ok || !starts(node) ? first : await installByBrought(node, isOurs);
  await rm(place, { recursive: true, force: true });
  return result;
}

async function installByBrought(node, isOurs) {
  const putBack = isOurs && process.platform === 'win32' ? moveAside(process.execPath, `${root}.cache`) : () => undefined;
  const result = await npm(['ci', ...options], { folder: root, node });
  putBack();
  return result;
}

/** A project that holds nothing but the locked Node, with the hash of the lockfile. */
function layOut(folder, { name, entry }) {
  const head = { name: 'node', private: true, dependencies: { [name]: entry.version } };
  mkdirSync(folder, { recursive: true });
  copyFileSync(`${root}.npmrc`, `${folder}.npmrc`);
  writeFileSync(`${folder}package.json`, JSON.stringify(head));
  writeFileSync(`${folder}package-lock.json`, JSON.stringify({ lockfileVersion: 3, packages: { '': head, [`node_modules/${name}`]: { ...entry, optional: false } } }));
}

/**
 * Sees that the locked Node is the one that npm scripts find. npm 10 removes its link together with the packages for other
 * machines, and a rebuild puts it back. Where it cannot start (it wants glibc), the machine's own serves, if it is new enough.
 */
async function provideNode({ name }) {
  const link = `${root}node_modules/.bin/node`;
  if (starts(link)) return true;
  await npm(['rebuild', '--ignore-scripts', name], { folder: root, node: process.execPath });
  if (starts(link)) return true;
  for (const end of ['', '.cmd', '.ps1']) await rm(`${link}${end}`, { force: true });
  return ownNodeWillDo();
}

function ownNodeWillDo() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
}

function oldNode(why) {
  return `${why}, and its own, ${process.version}, is too old: install Node.js ${leastNode.join('.')} or newer from nodejs.org.`;
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
