/** What to do about an install that failed, by the error code that npm gives. */

const mends = [
  [/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENET\w+|EHOST\w+|ERR_SOCKET_TIMEOUT|E40\d|E5\d\d)$/,
    'the package registry did not answer. Check the network, a proxy or npm\'s "registry" setting, then run the command again.'],
  [/^ENOSPC$/, 'the disk is full. Make about 1 GB free, then run the command again.'],
  [/^(EACCES|EPERM|EBUSY|EROFS|ENOTEMPTY)$/,
    'npm may not write here, or another program holds a file. Stop what uses the project, delete the folder node_modules, then run the command again.'],
  [/^EINTEGRITY$/, 'a package arrived damaged. Run "npm cache clean --force", then the command again.'],
  [/^EUSAGE$/, 'package.json and package-lock.json do not agree. Run "npm install" and keep the package-lock.json it writes.'],
  [/^NONPM$/, 'there is no npm on this machine. Install Node.js with npm from nodejs.org, then run the command again.'],
];
const otherwise = 'what npm said is above. Delete the folder node_modules, then run the command again.';

/** @param {string} output all that npm said */
export function mendOf(output) {
  const code = /TAR_ENTRY_ERROR (\w+)/.exec(output)?.[1] ?? /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1] ?? '';
  return mends.find(([pattern]) => pattern.test(code))?.[1] ?? otherwise;
}

/** npm's own words, each once, without what it says of the Node it runs under: we bring the right one. */
export function tidy(output) {
  const lines = new Set(output.split('\n').filter((line) => line !== '' && !line.includes('EBADENGINE')));
  return [...lines, ''].join('\n');
}
