/** What the configuration of Astro or Eleventy, which is a program, says in plain words. It is read and not run: what it works out is not known. */
export interface ScriptSettings {
  /** The address of the site, with its scheme. */
  readonly site: string | undefined;
  /** The path below its host, as it stands there. */
  readonly path: string | undefined;
}

/** Comments, braces, a setting with nothing but a plain text, what the program gives away, any other text and regular expression, though it has no end. */
const tokens = new RegExp([
  /\/\/.*|\/\*(?:[^]*?\*\/|[^]*)/,
  // Elsewhere it divides. What is behind is looked at from the slash, so that long space costs no more than once.
  /\/(?<=(?:[\n(,=:[!&|?{};]|=>|\breturn)[ \t]*\/)(?:\\.|\[(?:\\.|[^\]\\\n])*\]?|[^/\\\n[])+\/?/,
  /(?<brace>[{}])/,
  /(?<given>\bexport\s+default\b|\bmodule\.exports\b)/,
  /(?<quote>["']?)\b(?<name>base|site|pathPrefix)\k<quote>\s*:\s*(?<open>["'`])(?<value>[^"'`$\\\n]*)\k<open>(?=\s*(?:[,}]|\/[/*]))/,
  /"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[^]|[^`\\])*`?/,
].map(({ source }) => source).join('|'), 'g');

/**
 * Of several in the outermost braces the last counts, as in the program.
 * @param setting that has the path: `base` of Astro, further within one belongs to a plugin; or `pathPrefix` of Eleventy, which may stand within a function
 */
export function scriptSettings(text: string, setting: 'base' | 'pathPrefix'): ScriptSettings {
  let depth = 0;
  let isGiven = false;
  const outermost = new Map<string, string>();
  const anywhere = new Map<string, string>();
  for (const { groups: { brace, given, name = '', value } = {} } of text.matchAll(tokens)) {
    if (given !== undefined && depth === 0) isGiven = true;
    if (brace !== undefined) depth += brace === '{' ? 1 : -1;
    if (brace === '{' && isGiven) {
      // What stands above it is not what is given away.
      outermost.clear();
      isGiven = false;
    }
    if (value === undefined || (name === 'site' && !/^https?:\/\/\S+$/i.test(value.trim()))) continue;
    if (depth === 1) outermost.set(name, value.trim());
    if (!anywhere.has(name)) anywhere.set(name, value.trim());
  }
  return { site: outermost.get('site') ?? anywhere.get('site'), path: outermost.get(setting) ?? (setting === 'base' ? undefined : anywhere.get(setting)) };
}
