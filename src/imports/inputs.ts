import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** What a command was given to import. */
export type Inputs = { readonly ok: true; readonly files: readonly string[]; /** Of all files together. */ readonly bytes: number } | { readonly ok: false; readonly message: string };

/** Looks for every file before the first one is read; what does not fit comes back as a sentence. */
export function readInputs(files: readonly string[], content: string): Inputs {
  if (files.length === 0) return { ok: false, message: 'Name the files to import: npm run import -- FILE... (--help says more).' };
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() === false) return { ok: false, message: `--content needs a folder, and ${content} is a file.` };
  for (const file of files) {
    const fault = faultOf(file);
    if (fault !== undefined) return { ok: false, message: `${file} ${fault}` };
  }
  return { ok: true, files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

function faultOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return 'is not there.';
  if (!found.isFile()) return 'is not a file; name the files in it.';
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(basename(file)) ? undefined : 'is in no form that can be imported: its name must end in .jsonl or .jsonl.gz.';
}
