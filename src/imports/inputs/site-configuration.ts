import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What tells the folder of Jekyll, Hugo, Eleventy or Astro from others: their configuration, or the data of a site that Eleventy keeps beside it. */
const configuration = /^(?:_config\.ya?ml|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/[\w.-]+\.(?:toml|ya?ml|json)|(?:eleventy|astro)\.config\.[a-z.]+|(?:src\/)?_data\/(?:site|meta|metadata)\.[a-z]+)$/;

/** The names of a configuration that no list of files has, since they begin with a dot. */
export const hiddenConfiguration = ['.eleventy.js', '.eleventy.cjs', '.eleventy.mjs'];

/** Whether a folder has the configuration of a generator of sites. @param files in it, from the folder on */
export function hasConfiguration(folder: string, files: readonly string[]): boolean {
  return files.some((file) => configuration.test(file)) || hiddenConfiguration.some((name) => existsSync(join(folder, name)));
}
