/** What the configuration of Astro or Eleventy, which is a program, says in plain words. It is read and not run: what it works out is not known. */
export interface ScriptSettings {
  /** The address of the site, with its scheme. */
  readonly site: string | undefined;
  /** The path below its host: `base` of Astro, `pathPrefix` of Eleventy; with a slash at its beginning and none at its end. */
  readonly path: string | undefined;
}

/** Comments, braces, a setting with a plain text, and any other text, though it has no end. */
const tokens = new RegExp([
  /\/\/.*|\/\*(?:[^]*?\*\/|[^]*)/,
  /(?<brace>[{}])/,
  /(?<quote>["']?)\b(?<name>base|site|pathPrefix)\k<quote>\s*:\s*(?<open>["'`])(?<value>[^"'`$\\\n]*)\k<open>/,
  /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[^]|[^`\\])*`?/,
].map(({ source }) => source).join('|'), 'g');

export function scriptSettings(text: string): ScriptSettings {
  let depth = 0;
  const said = new Map<string, string>();
  for (const { groups: { brace, name = '', value } = {} } of text.matchAll(tokens)) {
    if (brace !== undefined) depth += brace === '{' ? 1 : -1;
    // What is called so further within belongs to a plugin.
    if (value !== undefined && !said.has(name) && (name !== 'base' || depth === 1)) said.set(name, value.trim());
  }
  const site = said.get('site');
  const path = (said.get('base') ?? said.get('pathPrefix') ?? '').replace(/^\/+|\/+$/g, '');
  return { site: site !== undefined && /^https?:\/\/\S+$/i.test(site) ? site : undefined, path: path === '' || /[\s:]/.test(path) ? undefined : `/${path}` };
}
