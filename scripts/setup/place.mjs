/** Whether the project can be built where it lies. */

/** Astro and its bundler take these signs in the path of a file for their own. */
const sign = /[#%*?]/;

/**
 * @param {string} folder the project's
 * @returns {string | undefined} why not, and what to do
 */
export function placeFault(folder) {
  const found = sign.exec(folder)?.[0];
  return found === undefined ? undefined : `The project lies in ${folder}, and with ${found} in its path it cannot be built: rename that folder or move the project, then run the command again. Content and site may lie in any folder.`;
}
