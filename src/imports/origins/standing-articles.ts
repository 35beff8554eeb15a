import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../../intake/frontmatter.ts';
import { readText } from '../../intake/read-text.ts';
import { readYaml } from '../../intake/yaml.ts';
import { filesIn } from '../inputs/files-in.ts';
import { fingerprint } from '../print-table.ts';
import { withoutOuterSlashes } from '../slashes.ts';
import { digestOfText } from './digests.ts';
import { getOrMake } from '../../model/get-or-make.ts';

interface Gathered {
  readonly byContent: ReadonlyMap<bigint, readonly string[]>;
  readonly byAddress: ReadonlyMap<string, string>;
  readonly byUrl: ReadonlyMap<string, string>;
}

/** The articles of a content folder as they stood when the first was asked for, to find those again that an editor moved or renamed. */
export class StandingArticles {
  readonly #root: string;
  #found: Gathered | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** The files with this very content, by its SHA-256. */
  withContent(sha256: string): readonly string[] {
    return this.#all.byContent.get(fingerprint(sha256)) ?? [];
  }

  /** The file of the article that says that it was at the address of this file. */
  formerly(file: string): string | undefined {
    return this.#all.byAddress.get(addressOf(file));
  }

  /** The file of the article that was published at an address of the web. */
  withUrl(url: string): string | undefined {
    return this.#all.byUrl.get(url);
  }

  get #all(): Gathered {
    return this.#found ??= gather(this.#root);
  }
}

/** The files below `articles/` that the archive takes for articles. */
export function articleFiles(root: string): readonly string[] {
  if (!existsSync(join(root, 'articles'))) return [];
  return filesIn(root, ['articles']).files.filter((file) => file.endsWith('.md'));
}

function gather(root: string): Gathered {
  const byContent = new Map<bigint, string[]>();
  const byAddress = new Map<string, string>();
  const byUrl = new Map<string, string>();
  for (const file of articleFiles(root)) {
    const read = readText(root, file);
    if (!read.ok) continue;
    const print = fingerprint(digestOfText(read.text));
    getOrMake(byContent, print, () => []).push(file);
    if (!/^(?:redirectFrom|url)\s*:/m.test(read.text)) continue;
    const parted = splitFrontmatter(file, read.text);
    const fields = parted.ok ? readYaml(file, parted.split.yaml, 2) : undefined;
    if (fields?.ok !== true) continue;
    const { redirectFrom, url } = fields.values;
    for (const address of Array.isArray(redirectFrom) ? redirectFrom : [redirectFrom]) if (typeof address === 'string') byAddress.set(bare(address), file);
    if (typeof url === 'string') byUrl.set(url, file);
  }
  return { byContent, byAddress, byUrl };
}

function addressOf(file: string): string {
  return bare(file.replace(/\.md$/, ''));
}

function bare(address: string): string {
  return withoutOuterSlashes(address.trim());
}
