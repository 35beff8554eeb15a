import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { standardInput } from './clipping/read-bytes.ts';

/** The forms that are understood, by the name that `--from` takes. */
export const forms = { jsonl: 'the interchange form, one article a line', text: 'one text a file' } as const;

export type Form = keyof typeof forms;

/** One file to import, and the form it is in. */
export interface Source {
  readonly path: string;
  readonly form: Form;
  readonly bytes: number;
}

/** What a command was given to import. */
export type Inputs = { readonly ok: true; readonly sources: readonly Source[]; /** Of all files together. */ readonly bytes: number } | { readonly ok: false; readonly message: string };

/**
 * Looks for every file before the first one is read; what does not fit comes back as a sentence.
 * @param from the form of all files; without it the name of each tells its form
 */
export function readInputs(paths: readonly string[], content: string, from: string | undefined): Inputs {
  if (paths.length === 0) return { ok: false, message: 'Name the files to import: npm run import -- FILE... (--help says more).' };
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() === false) return { ok: false, message: `--content needs a folder, and ${content} is a file.` };
  const form = Object.keys(forms).filter(isForm).find((one) => one === from);
  if (from !== undefined && form === undefined) return { ok: false, message: `--from ${from} is no form that is known: it is one of ${Object.keys(forms).join(', ')}.` };
  const sources: Source[] = [];
  for (const path of paths) {
    const source = sourceOf(path, form);
    if (typeof source === 'string') return { ok: false, message: `${path} ${source}` };
    sources.push(source);
  }
  return { ok: true, sources, bytes: sources.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}

function sourceOf(path: string, given: Form | undefined): Source | string {
  if (path === standardInput) return given === undefined || given === 'text' ? { path, form: 'text', bytes: 0 } : 'stands for the standard input, which can be one text only.';
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'is not there.';
  if (!found.isFile()) return 'is not a file; name the files in it.';
  const form = given ?? formByName(basename(path));
  return form === undefined ? 'is in no form that can be imported: its name must end in .jsonl, .jsonl.gz or .txt, or --from say its form.' : { path, form, bytes: found.size };
}

function formByName(name: string): Form | undefined {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name)) return 'jsonl';
  return /\.te?xt$/i.test(name) ? 'text' : undefined;
}
