import { splitFrontmatter } from '../../intake/frontmatter.ts';
import type { SplitFile } from '../../intake/frontmatter.ts';
import { readYaml } from '../../intake/yaml.ts';

/** A record file as it stands, or would. */
export class StandingFile {
  /** From the content folder on. */
  readonly file: string;
  /** With line feeds. */
  readonly text: string;
  #split: SplitFile | 'none' | undefined;
  #values: Readonly<Record<string, unknown>> | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The text below the frontmatter; undefined where there is none. */
  get body(): string | undefined {
    const split = this.#parted;
    return split === 'none' ? undefined : split.body.trim();
  }

  /** A field that is one text. */
  field(name: string): string | undefined {
    const value = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  }

  /** A field that is a list of texts, or one of them. */
  list(name: string): readonly string[] {
    const value: unknown = Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined;
    const all: unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((one) => typeof one === 'string' && one !== '').map(String);
  }

  get #parted(): SplitFile | 'none' {
    const parted = this.#split === undefined ? splitFrontmatter(this.file, this.text) : undefined;
    return this.#split ??= parted?.ok === true ? parted.split : 'none';
  }

  get #fields(): Readonly<Record<string, unknown>> {
    if (this.#values !== undefined) return this.#values;
    const split = this.#parted;
    const read = split === 'none' ? undefined : readYaml(this.file, split.yaml, 2);
    return this.#values = read?.ok === true ? read.values : {};
  }
}
