import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../intake/read-text.ts';
import { canonicalLanguage } from '../../model/language.ts';
import { frontFields } from './front-fields.ts';
import { hugoSettings } from './hugo-settings.ts';
import type { HugoSettings } from './hugo-settings.ts';
import { hiddenConfiguration } from '../inputs/site-configuration.ts';
import { scriptSettings } from './site-script.ts';

/** What the configuration of a site says of all its pages. */
export interface SiteSettings {
  readonly title: string | undefined;
  /** Where it stood on the web, with a slash at the end. */
  readonly address: string | undefined;
  /** The path below its host, without a slash at the end: what Jekyll calls `baseurl`, Astro `base` and Eleventy `pathPrefix`. */
  readonly path: string;
  readonly language: string | undefined;
  /** The languages that it has, by the names of folders and endings. */
  readonly languages: ReadonlySet<string>;
  /** The one of them that Hugo gives no folder in addresses. */
  readonly unnamed: string | undefined;
  /** How Jekyll makes the address of a post; undefined where the site is none of Jekyll. */
  readonly permalink: string | undefined;
  /** Undefined where the site is none of Hugo. */
  readonly hugo: HugoSettings | undefined;
}

const configuration = /^(?:(?:hugo|config|zola)|config\/_default\/(?:hugo|config|languages|permalinks|frontmatter)|_config|(?:src\/)?_data\/(?:site|meta|metadata))\.(?:toml|ya?ml|json)$/;
/** Files that have the values of one group alone. */
const groups = /\/(languages|permalinks|frontmatter)\.[a-z]+$/;
const script = /^(?:astro\.config\.[cm]?[jt]s|\.?eleventy(?:\.config)?\.[cm]?[jt]s)$/;

/** Hosts that stand in the configuration that a generator brings along. */
const unset = /^(?:localhost|(?:.+\.)?example\.(?:com|org|net)|127\.0\.0\.1)$/i;

export const noSettings: SiteSettings = { title: undefined, address: undefined, path: '', language: undefined, languages: new Set(), unnamed: undefined, permalink: undefined, hugo: undefined };

/** @param files of the site, from its folder on */
export function siteSettings(root: string, files: readonly string[]): SiteSettings {
  const said = new Map<string, string>();
  const languages = new Set<string>();
  const grouped: (readonly [string, readonly string[]])[] = [];
  const say = (name: string, value: string | undefined) => { if (value !== undefined && value.trim() !== '' && !said.has(name)) said.set(name, value.trim()); };
  let prefix: string | undefined;
  const hidden = hiddenConfiguration.filter((one) => existsSync(join(root, one)));
  for (const file of [...files.filter((one) => configuration.test(one) || script.test(one)), ...hidden]) {
    const read = readText(root, file);
    if (!read.ok) continue;
    if (script.test(file)) {
      const { site, path } = scriptSettings(read.text, file.startsWith('astro') ? 'base' : 'pathPrefix');
      say('site', site);
      prefix ??= path;
      continue;
    }
    const front = frontFields(file, file.endsWith('.toml') ? `+++\n${read.text}\n+++\n` : file.endsWith('.json') ? read.text : `---\n${read.text.replace(/^---[ \t]*\n/, '')}\n---\n`);
    if (!front.ok) continue;
    const [, group] = groups.exec(file) ?? [];
    for (const [inner, values] of front.fields) {
      const name = group === undefined ? inner : `${group}.${inner}`;
      const language = /^languages\.([\w-]+)\./i.exec(name)?.[1];
      if (language !== undefined && canonicalLanguage(language) !== undefined) languages.add(language.toLowerCase());
      if (name.includes('.')) grouped.push([name, values]);
      say(name.toLowerCase(), values[0]);
    }
  }
  const isJekyll = files.some((file) => /^_config\.ya?ml$/.test(file)) && files.some((file) => /(?:^|\/)_posts\//.test(file));
  const one = (...names: readonly string[]) => names.map((name) => said.get(name)).find((value) => value !== undefined);
  const language = one('defaultcontentlanguage', 'languagecode', 'default_language', 'language', 'lang', 'locale')?.replaceAll('_', '-');
  return {
    title: one('title', 'name'),
    ...addressOf(['baseurl', 'base_url', 'url', 'site', 'siteurl'].flatMap((name) => said.get(name) ?? []), [said.get('baseurl'), prefix]),
    language: language !== undefined && canonicalLanguage(language) !== undefined ? language : undefined,
    languages,
    unnamed: said.get('defaultcontentlanguageinsubdir') === 'true' ? undefined : (said.get('defaultcontentlanguage') ?? 'en').toLowerCase(),
    permalink: isJekyll ? (said.get('permalink') ?? 'date') : undefined,
    // That is what Zola calls it, whose configuration has the same name.
    hugo: said.has('base_url') ? undefined : hugoSettings(grouped, said.get('uglyurls') === 'true', files),
  };
}

/** With a slash at its beginning and none at its end; undefined where what is said is an address, a host, the root of it or a place beside a page. */
function pathBelow(said = ''): string | undefined {
  const path = said.replace(/^\/|(?<!\/)\/+$/g, '');
  return path === '' || /^\/|[\s:?#]|(?:^|\/)\.{1,2}(?:\/|$)/.test(path) || /^[^/]*\./.test(said) ? undefined : `/${path}`;
}

/** @param below what may be the path that Jekyll, Astro and Eleventy put between the host and all others, the first that is one counts */
function addressOf(addresses: readonly string[], below: readonly (string | undefined)[]): Pick<SiteSettings, 'address' | 'path'> {
  const path = below.map(pathBelow).find((one) => one !== undefined) ?? '';
  const url = addresses.map((address) => (/^https?:\/\//i.test(address) ? URL.parse(address) : null)).find((one) => one !== null);
  if (url === undefined || unset.test(url.hostname)) return { address: undefined, path };
  const whole = `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  return { address: `${whole.endsWith(path) ? whole : whole + path}/`, path: path === '' ? url.pathname.replace(/\/$/, '') : path };
}

/** The language of a page by its place: `content/de/a.md`, `a.de.md`. */
export function languageOf(file: string, { languages }: SiteSettings): string | undefined {
  const ending = /\.([\w-]+)\.[a-z]+$/i.exec(file)?.[1]?.toLowerCase();
  const folder = /^(?:content\/)?([\w-]+)\//.exec(file)?.[1]?.toLowerCase();
  return [ending, folder].find((one) => one !== undefined && languages.has(one));
}
