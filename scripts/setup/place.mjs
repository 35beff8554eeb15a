/** Whether the project can be built where it lies. */

/** Astro and its bundler take the first four in a path for their own. A colon parts the folders in which programs are looked for, but on Windows. */
const sign = process.platform === 'win32' ? /[#%*?]/ : /[#%*?:]/;

/**
 * @param {string} folder the project's
 * @returns {string | undefined} why not, and what to do
 */
export function placeFault(folder) {
  const found = sign.exec(folder)?.[0];
  return found === undefined ? undefined : `The project lies in ${folder}, and with ${found} in its path it cannot be built: rename that folder or move the project, then run the command again. Content and site may lie in any folder.`;
}
