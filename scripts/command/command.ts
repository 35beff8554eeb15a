import { existsSync, globSync } from 'node:fs';
import { exit, helpText, readCommandLine } from '../../src/publish/command/command-line.ts';
import type { Options, OptionSpec } from '../../src/publish/command/command-line.ts';

/** A command as `--help` shows it. */
interface Command {
  /** How it is called, such as `npm run build -- [OPTIONS]`. */
  readonly usage: string;
  readonly about: string;
  readonly specs: Readonly<Record<string, OptionSpec>>;
  /** Whether it takes arguments that are no options. */
  readonly takesFiles?: boolean;
}

/** What this command was given. It ends here where help is asked for, or where an option is not known. */
export function openCommand({ usage, about, specs, takesFiles }: Command): { readonly options: Options; readonly rest: readonly string[] } {
  const line = orMisused(readCommandLine(process.argv.slice(2), specs, takesFiles));
  if (line.options['help'] === true) {
    console.log(helpText(usage, about, specs));
    process.exit(exit.done);
  }
  return { options: line.options, rest: line.rest.flatMap(named) };
}

/** The files that a word with a star means, which shells of Windows leave as it is; the word where there is none. */
function named(word: string): readonly string[] {
  const files = word.includes('*') && !existsSync(word) ? globSync(word).sort() : [];
  return files.length === 0 ? [word] : files;
}

/** What was read of the options. The command ends here where something does not fit. */
export function orMisused<Read extends object>(read: (Read & { readonly ok: true }) | { readonly ok: false; readonly message: string }): Read {
  return read.ok ? read : misused(read.message);
}

/** Ends the command without having done anything. @param message what does not fit, and what to give instead */
export function misused(message: string): never {
  console.error(message);
  process.exit(exit.misused);
}
